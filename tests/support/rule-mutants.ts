import { type PlanLimit, type Rule, TIERS } from "@/lib/domain/knowledge/types";
import { type RuleCases, tierOn } from "./describe-rule";

/** A rule that is wrong in one place. `rule` is null where it has been dropped. */
export interface Mutant {
  readonly ruleId: string;
  readonly what: string;
  readonly rule: Rule | null;
}

/** Every way in which one rule can be wrong by one: dropped, a word less, a tier up or down, a number moved. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const of = (what: string, change: Partial<Rule> | null): Mutant => ({
    ruleId: rule.id,
    what,
    rule: change && { ...rule, ...change },
  });
  return [
    of("dropped", null),
    ...shorter(rule.keys).map(([gone, keys]) => of(`without key ${gone}`, { keys })),
    ...shorter(rule.touches).map(([gone, touches]) => of(`without ${gone}`, { touches })),
    ...TIERS.filter((tier) => Math.abs(TIERS.indexOf(tier) - TIERS.indexOf(rule.tier)) === 1).map((tier) =>
      of(`as ${tier}`, { tier }),
    ),
    ...(rule.limit ? movedLimits(rule.limit).map(([what, limit]) => of(what, { limit })) : []),
  ];
}

/** True when a case of the rule's table turns red. */
export function isKilled({ rule }: Mutant, cases: RuleCases): boolean {
  if (!rule) return Object.keys(cases.found).length > 0;
  return (
    Object.values(cases.found).some((one) => tierOn(rule, one) !== cases.tier) ||
    Object.values(cases.clear).some((one) => tierOn(rule, one) !== undefined) ||
    Object.values(cases.softened ?? {}).some((one) => tierOn(rule, one) !== "modify")
  );
}

/** The list without each of its words in turn; a list of one cannot lose it. */
function shorter<T>(list: readonly [T, ...T[]]): [gone: T, rest: [T, ...T[]]][] {
  return list.flatMap((gone, index) => {
    const [first, ...rest] = list.filter((_, other) => other !== index);
    return first === undefined ? [] : [[gone, [first, ...rest]]];
  });
}

function movedLimits(limit: PlanLimit): [string, PlanLimit][] {
  return Object.entries(limit).flatMap(([field, value]) =>
    typeof value === "number"
      ? [-1, 1].map((by): [string, PlanLimit] => [`${field} ${value + by}`, { ...limit, [field]: value + by }])
      : [],
  );
}
