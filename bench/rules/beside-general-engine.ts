import { check } from "@/lib/domain/check/check";
import { rules as shipped } from "@/lib/domain/knowledge";
import { type Figure, type Spread, scaled } from "../support/figure";
import { microseconds } from "../support/time";
import { client, DAY } from "./client";
import { featured } from "./featured";
import { itemsGrownTo, rulesGrownTo } from "./grown";
import { engineForClient, engineForItems, pairsForClient, pairsForItems, pairsOf } from "./json-rules-engine";

const context = { today: DAY, overrides: [] };

/** Of the items that the general engine is asked about one by one, every fiftieth is timed: a whole run takes minutes. */
const SHARE = 50;

/** Our check beside json-rules-engine, on the same rules and facts, with the answers compared before anything is timed. */
export async function besideGeneralEngine(ruleCount: number, itemCount: number): Promise<Figure[]> {
  // Bounds over a whole plan have no words in the general engine, so those rules are left out of both.
  const single = shipped.filter(({ limit }) => !limit);
  const [rules, items] = [rulesGrownTo(ruleCount, single), itemsGrownTo(itemCount)];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const all = featured(
    items,
    rules.flatMap(({ touches }) => touches),
  );
  const some = all.filter((_, index) => index % SHARE === 0);
  const { findings, keys } = check(client, items, rules, context);
  const expected = pairsOf(findings);
  const someRefs = new Set(some.map(({ item }) => item.ref));
  const expectedOfSome = expected.filter((pair) => someRefs.has(pair.slice(pair.indexOf(" ") + 1)));

  const [forClient, forItems] = [engineForClient(rules), engineForItems(rules)];
  const once = () => pairsForClient(forClient, byId, all, keys);
  const oneByOne = () => pairsForItems(forItems, some, keys);
  agree(await once(), expected);
  agree(await oneByOne(), expectedOfSome);

  const ours = await microseconds(() => check(client, items, rules, context));
  const size = `${ruleCount} rules × ${itemCount} items, ${expected.length} findings alike`;
  return [
    besideOurs(
      "P6",
      `json-rules-engine, ${size}`,
      scaled(await microseconds(oneByOne), all.length / some.length),
      ours,
      500,
    ),
    besideOurs("P6b", "json-rules-engine asked once, items matched beside it", await microseconds(once), ours),
  ];
}

function besideOurs(id: string, what: string, theirs: Spread, ours: Spread, atLeast?: number): Figure {
  return {
    id,
    what,
    cost: scaled(theirs, 1e-3),
    unit: "ms",
    ratio: theirs.median / ours.median,
    floor: "our check with full reasons",
    ...(atLeast === undefined ? {} : { goal: { atLeast } }),
  };
}

function agree(found: readonly string[], expected: readonly string[]): void {
  if (found.length === 0 || found.join() !== expected.join()) {
    throw new Error("The two engines do not agree: there is nothing to compare");
  }
}
