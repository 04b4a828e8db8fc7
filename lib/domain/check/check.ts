import type { DerivedKey } from "../knowledge/conditions";
import { type Rule, TIERS, type Tier } from "../knowledge/types";
import { RULES_VERSION } from "../knowledge/version";
import { type Candidate, candidatesOf, clearedOf, compareText, touchedBy } from "./candidates";
import { type CompiledRule, compileRules } from "./compile";
import { deriveKeys } from "./derive-keys";
import type { Evidence } from "./evidence";
import { factsHash } from "./facts-hash";
import { beyond } from "./limits";
import { type Locality, localityOf, locally } from "./locality";
import { isMet } from "./met";
import { redFlagsOf } from "./red-flags";
import type {
  CheckContext,
  CheckItem,
  CheckResult,
  Clearance,
  Facts,
  Finding,
  FindingItem,
  NotChecked,
  Override,
} from "./types";
import { verdictsOf } from "./verdicts";

/** What the rules say about these items for this client today. Pure: the same input in any order gives the same bytes. */
export function check(
  facts: Facts,
  items: readonly CheckItem[],
  rules: readonly Rule[],
  context: CheckContext,
): CheckResult {
  const { evidence, notChecked } = deriveKeys(facts, context.today);
  const byKey = groupByKey(evidence);
  const candidates = candidatesOf(items);
  const clearedBy = clearedOf(candidates, facts.clearances, context.today);
  const open: NotChecked[] = [...notChecked, ...untagged(items)];
  const findings: Finding[] = [];
  for (const compiled of actingRules(rules, byKey)) {
    const { rule } = compiled;
    const touched = touchedBy(compiled.touch, candidates);
    if (touched.length === 0) continue;
    const because = rule.keys.flatMap((key) => byKey.get(key) ?? []);
    const locality = localityOf(rule, because);
    const hash = factsHash([compiled.basis, ...because.map(({ basis }) => basis)]);
    const found = foundBy(compiled, touched, candidates, { locality, clearedBy, hash, context });
    if (found.length === 0) continue;
    if (locality.unknown) open.push({ fact: rule.condition, ask: "Which body area?" });
    findings.push(findingOf(rule, because, found, hash));
  }
  findings.sort(byTierThenId);
  return {
    rulesVersion: context.rulesVersion ?? RULES_VERSION,
    findings,
    verdicts: verdictsOf(candidates, findings),
    notChecked: uniqueOpen(open),
    redFlags: redFlagsOf(new Set(byKey.keys())),
    keys: [...byKey.keys()].sort(),
    checked: { items: items.length, conditions: facts.conditions.length, rules: rules.length },
  };
}

function actingRules(
  rules: readonly Rule[],
  byKey: ReadonlyMap<DerivedKey, readonly Evidence[]>,
): ReadonlySet<CompiledRule> {
  const compiled = compileRules(rules);
  const acting = new Set<CompiledRule>();
  for (const key of byKey.keys()) for (const rule of compiled.get(key) ?? []) acting.add(rule);
  return acting;
}

interface Around {
  readonly locality: Locality;
  readonly clearedBy: ReadonlyMap<Candidate, Clearance>;
  readonly hash: string;
  readonly context: CheckContext;
}

// Plain loops and plain assignments: this runs for every rule and every item it touches.
function foundBy(
  { rule, others }: CompiledRule,
  touched: readonly Candidate[],
  all: readonly Candidate[],
  { locality, clearedBy, hash, context }: Around,
): FindingItem[] {
  const broken = rule.limit ? beyond(rule.limit, others, touched, all, context) : null;
  const found: FindingItem[] = [];
  for (const candidate of touched) {
    if (broken && !broken.has(candidate)) continue;
    const here = locally(rule, locality, candidate.item);
    if (!here) continue;
    const { ref, itemId, name } = candidate.item;
    const cleared = here.tier === "needs-clearance" ? clearedBy.get(candidate) : undefined;
    const item: Writable<FindingItem> = { ref, itemId, name, tier: cleared ? "modify" : here.tier };
    const change = broken?.get(candidate) ?? here.change;
    if (change) item.change = change;
    if (candidate.item.chosen && isMet(rule.change, candidate.item)) item.met = true;
    if (cleared) item.clearedBy = cleared;
    const overriddenBy = overrideOf(rule, itemId, hash, context.overrides);
    if (overriddenBy) item.overriddenBy = overriddenBy;
    found.push(item);
  }
  return found;
}

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

function overrideOf(rule: Rule, itemId: string, hash: string, overrides: readonly Override[]): Override | undefined {
  if (overrides.length === 0) return undefined;
  return overrides
    .filter((one) => one.ruleId === rule.id && one.itemId === itemId && one.factsHash === hash)
    .sort((a, b) => compareText(a.reasonCode, b.reasonCode) || compareText(a.text, b.text))[0];
}

function findingOf(rule: Rule, because: readonly Evidence[], items: readonly FindingItem[], hash: string): Finding {
  return {
    id: rule.id,
    rule,
    tier: strictest(items.map(({ tier }) => tier)),
    scope: rule.scope,
    because: because.map(({ key, text, on }) => ({ key, text, ...(on ? { on } : {}) })),
    items,
    ...(rule.change ? { change: rule.change } : {}),
    sources: rule.sources,
    factsHash: hash,
  };
}

function strictest(tiers: readonly Tier[]): Tier {
  return TIERS.find((tier) => tiers.includes(tier)) ?? "note";
}

function untagged(items: readonly CheckItem[]): readonly NotChecked[] {
  return items
    .filter((item) => item.untagged)
    .map(({ name }) => ({ fact: name, ask: "Answer the safety questions of this exercise." }));
}

function groupByKey(evidence: readonly Evidence[]): ReadonlyMap<DerivedKey, readonly Evidence[]> {
  const byKey = new Map<DerivedKey, Evidence[]>();
  for (const one of evidence) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  return byKey;
}

function uniqueOpen(open: readonly NotChecked[]): readonly NotChecked[] {
  const byText = new Map(open.map((one) => [`${one.fact}\n${one.ask}`, one]));
  return [...byText.entries()].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}

function byTierThenId(a: Finding, b: Finding): number {
  return TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || compareText(a.id, b.id);
}
