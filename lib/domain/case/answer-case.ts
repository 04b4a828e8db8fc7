import { check } from "../check/check";
import { checkItemOf } from "../check/check-item";
import { swapsFor } from "../check/swaps";
import type { CheckContext, CheckItem, CheckResult, Facts, Finding, FindingItem, Verdict } from "../check/types";
import { knownRegion } from "../knowledge/known";
import { REFERENCES } from "../knowledge/references";
import { type Dose, type Item, type Rule, TIERS } from "../knowledge/types";
import type { Case, CaseItem } from "./case";
import { factsOfCase } from "./facts-of-case";

/** What a case is answered with; the words of the fields are those of the case format. */
export interface CaseAnswer {
  readonly rules: string;
  readonly items: readonly CaseVerdict[];
  readonly notChecked: CheckResult["notChecked"];
  readonly redFlags: CheckResult["redFlags"];
  readonly checked: { readonly items: number; readonly conditions: number; readonly rules: number };
}

export interface CaseVerdict {
  readonly id: string;
  readonly tier: Verdict["tier"];
  readonly reasons: readonly CaseReason[];
  /** Items to take instead, where this one is held or blocked. Empty there means: none, refer. */
  readonly swaps: readonly string[];
}

export interface CaseReason {
  readonly rule: string;
  readonly tier: FindingItem["tier"];
  readonly because: readonly string[];
  /** What to change, or to do instead. */
  readonly change: string;
  readonly sources: readonly { readonly cite: string; readonly stance: string }[];
  readonly contested: boolean;
  /** Who cleared it, where a clearance made `needs-clearance` a `modify`. */
  readonly clearedBy?: string;
}

interface Knowledge {
  readonly version: string;
  readonly items: readonly Item[];
  readonly rules: readonly Rule[];
  itemById(id: string): Item | undefined;
}

/** Checks a case. Every id in `asked.items` must be one of the library. */
export function answerCase(asked: Case, knowledge: Knowledge): CaseAnswer {
  const { facts, notChecked } = factsOfCase(asked.client, asked.today);
  const context: CheckContext = { today: asked.today, overrides: [], weeks: asked.weeks ?? weeksOf(asked.items) };
  const result = check(
    facts,
    asked.items.map((one, index) => toCheck(one, index, knowledge)),
    knowledge.rules,
    context,
  );
  const verdictOf = new Map(result.verdicts.map((verdict) => [verdict.ref, verdict]));
  return {
    rules: knowledge.version,
    items: asked.items.map(({ id }, index) =>
      verdict(id, verdictOf.get(refOf(index)), result.findings, (itemId) =>
        swapsFor(itemId, facts, knowledge.items, knowledge.rules, context).map(({ item }) => item.id),
      ),
    ),
    notChecked: [...result.notChecked, ...notChecked],
    redFlags: result.redFlags,
    checked: { items: asked.items.length, conditions: readable(facts), rules: knowledge.rules.length },
  };
}

function toCheck(one: CaseItem, order: number, { itemById }: Knowledge): CheckItem {
  const item = itemById(one.id);
  if (!item) throw new Error(`No item ${one.id}`);
  const { dose, isChosen } = doseOf(one, item);
  return {
    ...checkItemOf(item, refOf(order), isChosen ? dose : undefined, one.regions.filter(knownRegion)),
    order: one.order ?? order,
    ...(one.days ? { days: [...one.days].sort((a, b) => a - b) } : {}),
  };
}

function doseOf(one: CaseItem, item: Item): { dose: Dose; isChosen: boolean } {
  const { minutes, pressure, sets, reps, holdSeconds, restSeconds, timesPerDay, effort } = one;
  const given = { minutes, sets, reps, holdSeconds, restSeconds, timesPerDay, effort };
  const numbers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const chosen: Dose = { ...numbers, ...(pressure ? { pressure } : {}) };
  return { dose: { ...item.dose, ...chosen }, isChosen: Object.keys(chosen).length > 0 };
}

// The same item can be asked for twice; numbers with leading zeros keep the order of the file.
function refOf(index: number): string {
  return String(index).padStart(6, "0");
}

function weeksOf(items: readonly CaseItem[]): number {
  return Math.floor(Math.max(-1, ...items.flatMap(({ days }) => days ?? [])) / 7) + 1;
}

/** Conditions, keys and allergies that rules could read; what is only free text is not among them. */
function readable({ conditions, keys = [] }: Facts): number {
  return conditions.filter(({ key }) => key !== null).length + keys.filter((key) => typeof key !== "string").length;
}

function verdict(
  id: string,
  said: Verdict | undefined,
  findings: readonly Finding[],
  swaps: (itemId: string) => readonly string[],
): CaseVerdict {
  const reasons = findings.flatMap((finding) =>
    finding.items.filter(({ ref }) => ref === said?.ref).map((item) => reasonOf(finding, item)),
  );
  const held = said?.tier === "contraindicated" || said?.tier === "needs-clearance";
  return {
    id,
    tier: said?.tier ?? "not-checked",
    reasons: reasons.sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier)),
    swaps: held ? swaps(id) : [],
  };
}

function reasonOf({ rule, because, change, sources }: Finding, item: FindingItem): CaseReason {
  return {
    rule: rule.id,
    tier: item.tier,
    because: [...new Set(because.map(({ key }) => key))],
    change: item.change?.text ?? change?.text ?? rule.instead,
    sources: sources.map(({ ref, stance }) => ({ cite: REFERENCES[ref].label, stance })),
    contested: rule.contested !== undefined,
    ...(item.clearedBy ? { clearedBy: item.clearedBy.by } : {}),
  };
}
