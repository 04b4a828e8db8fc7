import { check } from "../check/check";
import { checkItemOf } from "../check/check-item";
import { type Comparison, compare } from "../check/compare";
import type { CheckResult, Facts, Override } from "../check/types";
import type { IsoDay } from "../day/day";
import type { Rule } from "../knowledge/types";
import { checkPlan, type Library, pausedRows } from "./check-plan";
import type { PlanContent } from "./plan";

/** One client as a change of rules meets them. */
export interface ShadowClient {
  readonly facts: Facts;
  readonly overrides: readonly Override[];
  readonly plans: readonly { readonly title: string; readonly content: PlanContent }[];
}

/** What a change of rules would do to one client. */
export interface ShadowEffect {
  /** For each plan in use: what is found newly, more strictly, no more, and which items would be paused. */
  readonly plans: readonly (Comparison & { readonly title: string; readonly paused: readonly string[] })[];
  /** Decisions to go on that would no longer hold: rule and item. */
  readonly reopened: readonly { readonly ruleId: string; readonly item: string }[];
  /** Items of the library that would be held or blocked and are not now, by name. */
  readonly closed: readonly string[];
}

/** What changed between two lists of rules, each side alone. */
export interface ChangedRules {
  readonly before: readonly Rule[];
  readonly after: readonly Rule[];
}

/** The rules in which two lists differ. Unchanged rules are the same objects in both. */
export function changedRules(before: readonly Rule[], after: readonly Rule[]): ChangedRules {
  const [old, fresh] = [new Set(before), new Set(after)];
  return { before: before.filter((rule) => !fresh.has(rule)), after: after.filter((rule) => !old.has(rule)) };
}

/** Tries a change of rules on one client without keeping anything. */
export function shadowRun(
  { facts, overrides, plans }: ShadowClient,
  before: Library,
  after: Library,
  changed: ChangedRules,
  today: IsoDay,
): ShadowEffect {
  const context = { today, overrides };
  const effects = plans.map(({ title, content }) => {
    const [was, is] = [checkPlan(facts, content, before, context), checkPlan(facts, content, after, context)];
    const pausedBefore = pausedRows(was);
    const paused = content.rows.filter(({ id }) => pausedRows(is).has(id) && !pausedBefore.has(id));
    return {
      was,
      is,
      effect: {
        ...compare(was, is),
        title,
        paused: [...new Set(paused.map(({ itemId }) => after.itemById(itemId)?.name ?? itemId))],
      },
    };
  });
  return {
    plans: effects.map(({ effect }) => effect).filter(isFelt),
    reopened: effects.flatMap(({ was, is }) => reopenedIn(was, is)),
    closed: closedBy(facts, overrides, after, changed, today),
  };
}

/** True when a change would be noticed by this client's practitioner. */
export function isAffected({ plans, reopened, closed }: ShadowEffect): boolean {
  return plans.length + reopened.length + closed.length > 0;
}

function isFelt({ newer, worse, gone, paused }: ShadowEffect["plans"][number]): boolean {
  return newer.length + worse.length + gone.length + paused.length > 0;
}

function reopenedIn(was: CheckResult, is: CheckResult): ShadowEffect["reopened"] {
  const held = overriddenIn(was);
  const holds = overriddenIn(is);
  return [...held].flatMap(([name, one]) => (holds.has(name) ? [] : [one]));
}

function overriddenIn({ findings }: CheckResult): Map<string, { ruleId: string; item: string }> {
  const all = findings.flatMap(({ rule, items }) =>
    items.filter(({ overriddenBy }) => overriddenBy).map(({ ref, name }) => ({ ref, ruleId: rule.id, item: name })),
  );
  return new Map(all.map(({ ref, ruleId, item }) => [`${ruleId}\n${ref}`, { ruleId, item }]));
}

// Only the rules that changed are asked: what all the others say is the same before and after.
function closedBy(
  facts: Facts,
  overrides: readonly Override[],
  { items }: Library,
  changed: ChangedRules,
  today: IsoDay,
): readonly string[] {
  const library = items.filter(({ prescribable }) => prescribable).map((item) => checkItemOf(item));
  const blocked = (rules: readonly Rule[]) =>
    check(facts, library, rules, { today, overrides }).verdicts.filter(({ blocks }) => blocks);
  const before = new Set(blocked(changed.before).map(({ itemId }) => itemId));
  const closed = blocked(changed.after).filter(({ itemId }) => !before.has(itemId));
  return closed.map(({ itemId }) => items.find(({ id }) => id === itemId)?.name ?? itemId).sort();
}
