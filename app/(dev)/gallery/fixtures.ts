import { check } from "@/lib/domain/check/check";
import { checkItemOf } from "@/lib/domain/check/check-item";
import type { CheckResult, Clearance, Facts, Finding, Override } from "@/lib/domain/check/types";
import { itemById, rules } from "@/lib/domain/knowledge";
import { RULES_VERSION } from "@/lib/domain/knowledge/version";

/** The day on which everything in the gallery is read. */
export const TODAY = "2026-11-22";

const ITEMS = [
  "bird-dog",
  "supine-curl-up-hold",
  "deep-tissue-massage",
  "relaxing-back-massage-session",
  "cat-cow",
].flatMap((id) => itemById(id) ?? []);

const nobody: Facts = {
  conditions: [],
  medicines: [],
  screen: { completedOn: "2026-11-01", positive: [] },
  clearances: [],
};

const osteoporosis: Facts = {
  ...nobody,
  conditions: [{ id: "bones", key: "osteoporosis", text: "Osteoporosis", recordedOn: "2026-03-01" }],
};

const heartFailure: Facts = {
  ...nobody,
  conditions: [{ id: "heart", key: "heart-failure", text: "Heart failure, stable", recordedOn: "2026-03-01" }],
};

const clearance: Clearance = {
  id: "letter",
  covers: ["@massage", "@exercise"],
  by: "Dr Okafor, cardiology",
  givenOn: "2026-11-01",
  until: "2027-02-01",
};

/** Rules that stop, change and inform, from a real check. */
export const found = checked(osteoporosis);

/** Held until a doctor agrees. */
export const held = checked(heartFailure);

/** The same with the doctor's letter on file. */
export const cleared = checked({ ...heartFailure, clearances: [clearance] });

/** The first stop, and a decision to go on with its first item. */
export const overridden = checked(osteoporosis, overrideOf(found));

/** Words that no rule can read, and health questions never asked. */
export const unread = checked({
  ...nobody,
  conditions: [{ id: "words", key: null, text: "Something with the thyroid", recordedOn: "2026-11-20" }],
  screen: null,
});

/** Signs that must not wait. */
export const urgent = checked({ ...nobody, keys: ["cauda-equina-signs"] });

/** Everything could be read and no rule acts. */
export const nothingFound: CheckResult = {
  rulesVersion: RULES_VERSION,
  findings: [],
  verdicts: [],
  notChecked: [],
  redFlags: [],
  keys: [],
  checked: { items: 5, conditions: 2, rules: rules.length },
};

/** Nothing was there to be checked. */
export const nothingToCheck: CheckResult = {
  ...nothingFound,
  checked: { items: 0, conditions: 0, rules: rules.length },
};

/** The finding of one tier, or a defect of these fixtures. */
export function findingOf(result: CheckResult, tier: Finding["tier"]): Finding {
  const finding = result.findings.find((one) => one.tier === tier);
  if (!finding) throw new Error(`The gallery has no finding that says ${tier}`);
  return finding;
}

function checked(facts: Facts, overrides: readonly Override[] = []): CheckResult {
  const items = ITEMS.map((item) => checkItemOf(item));
  return check(facts, items, rules, { today: TODAY, overrides });
}

function overrideOf(result: CheckResult): readonly Override[] {
  const { rule, items, factsHash } = findingOf(result, "contraindicated");
  return items.slice(0, 1).map(({ itemId }) => ({
    ruleId: rule.id,
    itemId,
    factsHash,
    reasonCode: "client-chooses",
    text: "Client informed and chooses, light version only",
  }));
}
