import { keepRecheck, raisePaused } from "@/lib/alerts/recheck/mutations";
import { findLibrary, findRuleSet } from "@/lib/library/queries";
import * as rules from "@/lib/rules/mutations";
import { currentClients, findRuleDraft, listRuleSets, ruleDraftIn, ruleSetAt } from "@/lib/rules/queries";
import { runShadow } from "@/lib/rules/shadow/queries";
import { ownRule } from "../own-rule";
import { type Attempts, read, write } from "./attempt";

export const ruleAttempts: Attempts = {
  nothing: {
    "rules/queries currentClients": async (ctx, { clientId }) =>
      (await currentClients(read(), ctx.practiceId)).find(({ id }) => id === clientId) ?? null,
    "rules/queries ruleSetAt": (ctx) => ruleSetAt(read(), ctx.practiceId, 1),
    "alerts/recheck/mutations raisePaused": (ctx, { clientId, planId }) =>
      write((tx) => raisePaused(tx, ctx, { clientId, planId }, "Planted", "Planted.")),
    "rules/mutations restoreRules": (ctx) => rules.restoreRules(ctx, 1, 2),
    "rules/mutations goLive": (ctx) => rules.goLive(ctx, 1, "Planted"),
  },
  own: {
    "library/queries findLibrary": (ctx) => findLibrary(ctx),
    "library/queries findRuleSet": (ctx) => findRuleSet(ctx),
    "rules/queries findRuleDraft": (ctx) => findRuleDraft(ctx),
    "rules/queries listRuleSets": (ctx) => listRuleSets(ctx),
    "rules/queries ruleDraftIn": (ctx) => ruleDraftIn(read(), ctx.practiceId),
    "rules/shadow/queries runShadow": (ctx) => runShadow(ctx),
    "rules/mutations recheckPractice": async (ctx) => {
      const library = await findLibrary(ctx);
      return write((tx) => rules.recheckPractice(tx, ctx, library, library, "Planted"));
    },
    "rules/mutations saveOwnRule": async (ctx) =>
      rules.saveOwnRule(ctx, { revision: (await findRuleDraft(ctx)).revision, rule: ownRule() }),
    "rules/mutations changeTier": async (ctx) => {
      const { revision } = await findRuleDraft(ctx);
      return rules.changeTier(ctx, { revision, ruleId: "B07", tier: "needs-clearance", reason: "Planted" });
    },
    "rules/mutations dropFromDraft": async (ctx) =>
      rules.dropFromDraft(ctx, (await findRuleDraft(ctx)).revision, "B07"),
    "rules/mutations dropDraft": (ctx) => rules.dropDraft(ctx),
    "alerts/recheck/mutations keepRecheck": (ctx, { planId }) =>
      write((tx) => keepRecheck(tx, ctx, planId, new Set(), nothing)),
  },
};

const nothing = {
  rulesVersion: "0",
  findings: [],
  verdicts: [],
  notChecked: [],
  redFlags: [],
  keys: [],
  checked: { items: 0, conditions: 0, rules: 0 },
};
