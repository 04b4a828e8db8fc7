import { Engine } from "json-rules-engine";
import type { CheckItem, Finding } from "@/lib/domain/check/types";
import { anyOverlap, type RegionId } from "@/lib/domain/knowledge/regions";
import type { Rule } from "@/lib/domain/knowledge/types";

/** The same rules in a general engine that is asked once: it decides which of them act, and plain code matches items. */
export function engineForClient(rules: readonly Rule[]): Engine {
  return new Engine(rules.map(({ id, keys }) => ({ conditions: { any: hasAny("keys", keys) }, event: { type: id } })));
}

/** The same rules in a general engine that is asked about each item: all of a rule is in its hands. */
export function engineForItems(rules: readonly Rule[]): Engine {
  const engine = new Engine(
    rules.map((rule) => ({
      conditions: {
        all: [{ any: hasAny("keys", rule.keys) }, { any: hasAny("features", rule.touches) }, ...nearby(rule)],
      },
      event: { type: rule.id },
    })),
  );
  engine.addOperator("overlaps", (found: RegionId[], sites: RegionId[]) => anyOverlap(found, sites));
  return engine;
}

/** Which rule says something of which item: "B07 deep-tissue-massage", in order. */
export async function pairsForClient(
  engine: Engine,
  rules: ReadonlyMap<string, Rule>,
  items: readonly Featured[],
  keys: readonly string[],
): Promise<string[]> {
  const { events } = await engine.run({ keys });
  return events
    .flatMap(({ type }) => {
      const rule = rules.get(type);
      return rule ? items.filter((item) => says(rule, item)).map(({ item }) => `${type} ${item.ref}`) : [];
    })
    .sort();
}

export async function pairsForItems(
  engine: Engine,
  items: readonly Featured[],
  keys: readonly string[],
): Promise<string[]> {
  const pairs: string[] = [];
  for (const { item, features } of items) {
    const { events } = await engine.run({ keys, features: [...features], regions: item.regions });
    for (const { type } of events) pairs.push(`${type} ${item.ref}`);
  }
  return pairs.sort();
}

/** The same from our own findings. */
export function pairsOf(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ rule, items }) => items.map(({ ref }) => `${rule.id} ${ref}`)).sort();
}

export interface Featured {
  readonly item: CheckItem;
  readonly features: ReadonlySet<string>;
}

function hasAny(fact: string, values: readonly string[]) {
  return values.map((value) => ({ fact, operator: "contains", value }));
}

// A note about a place says nothing of items that work elsewhere.
function isLocalNote(rule: Rule): rule is Rule & Required<Pick<Rule, "sites">> {
  return rule.scope === "region" && rule.sites !== undefined && rule.tier === "note";
}

function nearby(rule: Rule) {
  return isLocalNote(rule) ? [{ fact: "regions", operator: "overlaps", value: rule.sites }] : [];
}

function says(rule: Rule, { item, features }: Featured): boolean {
  if (!rule.touches.some((selector) => features.has(selector))) return false;
  return !isLocalNote(rule) || anyOverlap(rule.sites, item.regions);
}
