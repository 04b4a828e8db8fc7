import { check } from "../check/check";
import { checkItemOf } from "../check/check-item";
import { type Comparison, compare } from "../check/compare";
import type { CheckItem, CheckResult, Facts, Override } from "../check/types";
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
  /** Items of the library that are held or blocked now and would not be any more, by name. */
  readonly opened: readonly string[];
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
    closed: newlyBlocked(facts, overrides, after, { from: changed.before, to: changed.after, unless: before }, today),
    opened: newlyBlocked(facts, overrides, after, { from: changed.after, to: changed.before, unless: after }, today),
  };
}

/** True when a change would be noticed by this client's practitioner. */
export function isAffected({ plans, reopened, closed, opened }: ShadowEffect): boolean {
  return plans.length + reopened.length + closed.length + opened.length > 0;
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

interface Step {
  readonly from: readonly Rule[];
  readonly to: readonly Rule[];
  /** A library whose other rules may block an item all the same. */
  readonly unless: Library;
}

// The changed rules are asked first, because they are few; what they say counts where no other rule says it as well.
function newlyBlocked(
  facts: Facts,
  overrides: readonly Override[],
  { items }: Library,
  { from, to, unless }: Step,
  today: IsoDay,
): readonly string[] {
  const library = items.filter(({ prescribable }) => prescribable).map((item) => checkItemOf(item));
  const blocked = (rules: readonly Rule[], of: readonly CheckItem[]) =>
    new Set(
      check(facts, of, rules, { today, overrides })
        .verdicts.filter(({ blocks }) => blocks)
        .map(({ itemId }) => itemId),
    );
  const before = blocked(from, library);
  const after = blocked(to, library);
  const changed = library.filter(({ itemId }) => after.has(itemId) && !before.has(itemId));
  const anyway = blocked(unless.rules, changed);
  return changed
    .filter(({ itemId }) => !anyway.has(itemId))
    .map(({ name }) => name)
    .sort();
}
