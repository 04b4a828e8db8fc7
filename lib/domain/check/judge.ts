import type { Item, Rule } from "../knowledge/types";
import { check } from "./check";
import { checkItemOf } from "./check-item";
import type { CheckContext, Facts, Verdict } from "./types";

/** What the check says of one item of a list for one client, in the fewest words. */
export interface Judged {
  readonly tier: Verdict["tier"];
  /** Must not be done now: contraindicated, or waiting for a clearance. */
  readonly blocks: boolean;
  /** The strictest rule and what it says; null where nothing was found. */
  readonly ruleId: string | null;
  readonly why: string | null;
}

/** What is said where no verdict came back: never "nothing found". */
export const UNJUDGED: Judged = { tier: "not-checked", blocks: false, ruleId: null, why: null };

/** Every item as the check sees it for this client, by the item's id. */
export function judge(
  facts: Facts,
  items: readonly Item[],
  rules: readonly Rule[],
  context: CheckContext,
): ReadonlyMap<string, Judged> {
  const { findings, verdicts } = check(
    facts,
    items.map((item) => checkItemOf(item)),
    rules,
    context,
  );
  const says = new Map(findings.map(({ rule }) => [rule.id, rule.say.practitioner]));
  return new Map(
    verdicts.map(({ itemId, tier, blocks, ruleIds }) => {
      const [ruleId = null] = ruleIds;
      return [itemId, { tier, blocks, ruleId, why: says.get(ruleId ?? "") ?? null }];
    }),
  );
}
