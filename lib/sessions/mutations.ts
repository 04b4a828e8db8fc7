import { type Query, store } from "@/db/store";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import { recordChange } from "@/lib/clients/mutations";
import type { CheckResult, Finding } from "@/lib/domain/check/types";
import type { Tier } from "@/lib/domain/knowledge/types";
import { checkPlan, type Library } from "@/lib/domain/program/check-plan";
import { libraryOf } from "@/lib/library/queries";
import { findPlanIn } from "@/lib/plans/queries";
import { once } from "@/lib/server/audit/once";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { now, today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { logDefect } from "@/lib/server/log";
import { Problem } from "@/lib/server/problem";
import { answerFollowUps } from "./follow-ups/mutations";
import { type KeptFinding, rowsOf, type SessionNote } from "./schema";

const STOPS: readonly Tier[] = ["contraindicated", "needs-clearance"];

/** Keeps the note of a session with what the check said of it, and the answers to the look-backs that were due. */
export function addSessionNote(
  ctx: PracticeContext,
  { clientId, key, answers, ...note }: SessionNote,
): Promise<string> {
  const { write, tables } = store();
  return write((tx) =>
    once(tx, ctx.practiceId, key, async () => {
      await refuseForeignPlan(tx, ctx, clientId, note.planId);
      const { findings, rulesVersion } = await checked(tx, ctx, clientId, note.items);
      const id = newId();
      const owned = { id, practiceId: ctx.practiceId, clientId, recordedAt: now(), recordedBy: ctx.userId };
      await tx.insert(tables.clientSessions).values({ ...note, ...owned, findings, rulesVersion });
      await recordChange(tx, ctx, clientId, `Session noted: ${note.heldOn}, ${note.minutes} minutes`, []);
      await recordAudit(tx, ctx, { action: "session.noted", subjectId: id, clientId });
      // After the check: what was done today was done under these decisions, also under one that ends with it.
      await answerFollowUps(tx, ctx, { clientId, heldOn: note.heldOn, answers }, id);
      return id;
    }),
  );
}

async function refuseForeignPlan(tx: Query, ctx: PracticeContext, clientId: string, planId: string | null) {
  if (planId === null) return;
  const plan = await findPlanIn(tx, ctx.practiceId, planId);
  if (plan?.clientId !== clientId) throw new Problem("not-found", "This plan is not one of this client.");
}

/** Checked again from what was sent: what the form found is a courtesy. */
async function checked(tx: Query, ctx: PracticeContext, clientId: string, items: SessionNote["items"]) {
  const facts = await factsOf(tx, ctx.practiceId, clientId);
  if (!facts) throw new Problem("not-found", "This client is not in your practice.");
  const context = { today: today(), overrides: await overridesOf(tx, ctx.practiceId, clientId) };
  const library = await libraryOf(tx, ctx.practiceId);
  const result = orNotChecked(ctx, library, () => checkPlan(facts, { rows: rowsOf(items) }, library, context));
  refuseStopped(result, items);
  return { findings: keptOf(result), rulesVersion: result.rulesVersion };
}

/** What is contraindicated or not cleared must be decided, swapped or taken out first; each item is named. */
function refuseStopped({ verdicts, findings }: CheckResult, items: SessionNote["items"]): void {
  const stops = verdicts.flatMap(({ ref, blocks }) => {
    const stop = blocks ? stoppingItem(findings, ref) : undefined;
    return stop ? [{ ref, ...stop }] : [];
  });
  const [first] = stops;
  if (!first) return;
  const fields = stops.map(({ ref, name, says }) => [
    `items.${items.findIndex(({ id }) => id === ref)}`,
    `${name}: ${says} Swap it, override it with a reason, or take it out.`,
  ]);
  throw new Problem("stopped", first.says, { fields: Object.fromEntries(fields) });
}

/** The strictest rule that stops an item and that nobody has overridden for it. */
function stoppingItem(findings: readonly Finding[], ref: string) {
  for (const { rule, items } of findings) {
    const item = items.find((one) => one.ref === ref && STOPS.includes(one.tier) && !one.overriddenBy);
    if (item) return { name: item.name, says: rule.say.practitioner };
  }
  return undefined;
}

function keptOf({ findings, notChecked }: CheckResult): KeptFinding[] {
  return [
    ...findings.flatMap(({ rule, factsHash, items }) =>
      items.map(({ ref, itemId, tier, overriddenBy }) => ({
        ruleId: rule.id,
        tier,
        rowId: ref,
        itemId,
        factsHash,
        decision: overriddenBy?.text ?? null,
      })),
    ),
    ...notChecked.map((open) => ({ tier: "not-checked" as const, ...open })),
  ];
}

// A note tells what was done: a check that fails says so in it, and never keeps it from being written.
function orNotChecked(ctx: PracticeContext, library: Library, work: () => CheckResult): CheckResult {
  try {
    return work();
  } catch (error) {
    logDefect(error, { requestId: ctx.requestId, action: "session.noted" });
    const open = { fact: "The whole session", ask: "The check failed when this was kept. Check it again by hand." };
    return {
      rulesVersion: library.version,
      findings: [],
      verdicts: [],
      notChecked: [open],
      redFlags: [],
      keys: [],
      checked: { items: 0, conditions: 0, rules: 0 },
    };
  }
}
