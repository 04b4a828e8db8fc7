import type { DerivedKey } from "../knowledge/conditions";
import { type Rule, TIERS, type Tier } from "../knowledge/types";
import { RULES_VERSION } from "../knowledge/version";
import { type CompiledRule, compileRules } from "./compile";
import { deriveKeys } from "./derive-keys";
import type { Evidence } from "./evidence";
import { factsHash } from "./facts-hash";
import { featureBits, touches, touchOf } from "./features";
import { beyond } from "./limits";
import { localityOf, locally } from "./locality";
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

interface Candidate {
  readonly item: CheckItem;
  readonly features: Uint32Array;
  readonly clearedBy: Clearance | undefined;
}

/** What the rules say about these items for this client today. Pure: the same input in any order gives the same bytes. */
export function check(
  facts: Facts,
  items: readonly CheckItem[],
  rules: readonly Rule[],
  context: CheckContext,
): CheckResult {
  const { evidence, notChecked } = deriveKeys(facts, context.today);
  const byKey = groupByKey(evidence);
  const candidates = candidatesOf(items, facts.clearances, context.today);
  const open: NotChecked[] = [...notChecked, ...untagged(items)];
  const findings: Finding[] = [];
  for (const { rule, touch, basis: said } of actingRules(rules, byKey)) {
    const because = rule.keys.flatMap((key) => byKey.get(key) ?? []);
    const locality = localityOf(rule, because);
    const touched = candidates.filter(({ item, features }) => touches(touch, features, item.itemId));
    const broken = rule.limit ? beyond(rule.limit, touched, candidates, context) : null;
    const hash = factsHash([said, ...because.map(({ basis }) => basis)]);
    const found = touched.flatMap((candidate) => {
      if (broken && !broken.has(candidate)) return [];
      const here = locally(rule, locality, candidate.item);
      const change = broken?.get(candidate) ?? here?.change;
      return here ? [findingItem(rule, { ...here, ...(change ? { change } : {}) }, candidate, hash, context)] : [];
    });
    if (found.length === 0) continue;
    if (locality.unknown) open.push({ fact: rule.condition, ask: "Which body area?" });
    findings.push(findingOf(rule, because, found, hash));
  }
  findings.sort(byTierThenId);
  return {
    rulesVersion: context.rulesVersion ?? RULES_VERSION,
    findings,
    verdicts: verdictsOf(
      candidates.map(({ item }) => item),
      findings,
    ),
    notChecked: uniqueOpen(open),
    redFlags: redFlagsOf(new Set(byKey.keys())),
    keys: [...byKey.keys()].sort(),
    checked: { items: items.length, conditions: facts.conditions.length, rules: rules.length },
  };
}

function actingRules(
  rules: readonly Rule[],
  byKey: ReadonlyMap<DerivedKey, readonly Evidence[]>,
): readonly CompiledRule[] {
  const compiled = compileRules(rules);
  return [...new Set([...byKey.keys()].flatMap((key) => compiled.get(key) ?? []))];
}

function candidatesOf(items: readonly CheckItem[], clearances: readonly Clearance[], today: string): Candidate[] {
  const valid = clearances
    .filter(({ givenOn, until }) => givenOn <= today && today <= until)
    .sort((a, b) => (a.until === b.until ? compareText(a.id, b.id) : compareText(b.until, a.until)))
    .map((clearance) => ({ clearance, touch: touchOf(clearance.covers) }));
  return items
    .map((item) => {
      const features = featureBits(item);
      const clearedBy = valid.find(({ touch }) => touches(touch, features, item.itemId))?.clearance;
      return { item, features, clearedBy };
    })
    .sort((a, b) => compareText(a.item.ref, b.item.ref) || compareText(a.item.itemId, b.item.itemId));
}

function findingItem(
  rule: Rule,
  here: NonNullable<ReturnType<typeof locally>>,
  { item, clearedBy }: Candidate,
  hash: string,
  context: CheckContext,
): FindingItem {
  const { ref, itemId, name } = item;
  const cleared = here.tier === "needs-clearance" ? clearedBy : undefined;
  const overriddenBy = overrideOf(rule, itemId, hash, context.overrides);
  return {
    ref,
    itemId,
    name,
    tier: cleared ? "modify" : here.tier,
    ...(here.change ? { change: here.change } : {}),
    ...(isMet(rule.change, item) ? { met: true } : {}),
    ...(cleared ? { clearedBy: cleared } : {}),
    ...(overriddenBy ? { overriddenBy } : {}),
  };
}

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

// Code-unit order: the same on every machine, which a locale's order is not.
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
