import { TIERS, type Tier } from "../knowledge/types";
import type { CheckResult } from "./types";

/** One rule on one item, before and after. */
export interface FindingChange {
  readonly ruleId: string;
  readonly ref: string;
  readonly itemId: string;
  readonly name: string;
  readonly was: Tier | null;
  readonly now: Tier | null;
}

/** What changed between two checks, rule by rule and item by item. */
export interface Comparison {
  readonly newer: readonly FindingChange[];
  readonly worse: readonly FindingChange[];
  readonly gone: readonly FindingChange[];
}

type Findings = Pick<CheckResult, "findings">;

/** New, stricter and vanished findings; what stayed or softened is silent. */
export function compare(before: Findings, after: Findings): Comparison {
  const was = tiersOf(before);
  const now = tiersOf(after);
  const newer: FindingChange[] = [];
  const worse: FindingChange[] = [];
  const gone: FindingChange[] = [];
  for (const [name, change] of now) {
    const old = was.get(name);
    if (!old) newer.push(change);
    else if (isStricter(change.now, old.now)) worse.push({ ...change, was: old.now });
  }
  for (const [name, change] of was) if (!now.has(name)) gone.push({ ...change, was: change.now, now: null });
  return { newer, worse, gone };
}

function tiersOf({ findings }: Findings): ReadonlyMap<string, FindingChange> {
  const all = findings.flatMap(({ rule, items }) =>
    items.map(
      ({ ref, itemId, name, tier }): FindingChange => ({
        ruleId: rule.id,
        ref,
        itemId,
        name,
        was: null,
        now: tier,
      }),
    ),
  );
  return new Map(all.map((change) => [`${change.ruleId}\n${change.ref}\n${change.itemId}`, change]));
}

function isStricter(one: Tier | null, other: Tier | null): boolean {
  return one !== null && other !== null && TIERS.indexOf(one) < TIERS.indexOf(other);
}
