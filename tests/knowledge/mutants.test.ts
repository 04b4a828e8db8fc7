import { expect, test } from "vitest";
import { cases } from "@/lib/domain/knowledge/cases/all";
import { rules } from "@/lib/domain/knowledge/index";
import { THRESHOLDS } from "@/lib/domain/knowledge/thresholds";
import type { Change, Rule } from "@/lib/domain/knowledge/types";
import { casesKilledBy } from "../support/dropped-rules";
import { isKilled, type Mutant, mutantsOf } from "../support/rule-mutants";
import { allTables } from "../support/rule-tables";
import { edges } from "../support/threshold-edges";

const tables = await allTables(import.meta.glob("./rules/**/*.test.ts"));
const byId = new Map(rules.map((rule): [string, Rule] => [rule.id, rule]));
const mutants = rules.flatMap(mutantsOf);
const alive = mutants.filter((mutant) => {
  const cases = tables.get(mutant.ruleId);
  return !cases || !isKilled(mutant, cases);
});

test("dropping any rule turns a case red", () => {
  expect(alive.filter(({ what }) => what === "dropped").map(sentence)).toEqual([]);
});

test("whatever is changed by one in a contraindicated rule turns a case red", () => {
  expect(alive.filter(({ ruleId }) => byId.get(ruleId)?.tier === "contraindicated").map(sentence)).toEqual([]);
});

test("whatever is changed by one in any rule turns a case red", () => {
  const killed = mutants.length - alive.length;
  // Read by whoever runs `npm run mutants`.
  console.info(`${killed} of ${mutants.length} wrong rules turn a case red (${share(killed, mutants.length)})`);
  expect(alive.map(sentence)).toEqual([]);
});

test("taking a rule away turns a worked client red", { timeout: 30_000 }, () => {
  const killed = casesKilledBy(cases);
  const unnoticed = [...killed].filter(([, count]) => count === 0).map(([id]) => id);
  console.info(
    `${killed.size - unnoticed.length} of ${killed.size} rules and red flags are missed by a worked client when they are gone (${share(killed.size - unnoticed.length, killed.size)})`,
  );
  // It speaks of a dose that nobody has chosen, and a case always says which it asks about.
  expect(unnoticed).toEqual(["s-one-size"]);
});

test.each<[string, { value: number }]>(Object.entries(THRESHOLDS))("moving %s by one turns a case red", (id, one) => {
  const both = Object.entries(edges).find(([name]) => name === id)?.[1] ?? [];
  for (const by of [-1, 1]) {
    one.value += by;
    try {
      expect(both.some(({ holds }) => !holds())).toBe(true);
    } finally {
      one.value -= by;
    }
  }
});

test("the numbers of a change are the numbers in its words", () => {
  const wrong = rules.flatMap(({ id, change }) => (change ? differing(change).map((what) => `${id}: ${what}`) : []));
  expect(wrong).toEqual([]);
});

// Moved by one, the number no longer is what the sentence beside it says.
function differing({ text, maxMinutes, maxHoldSeconds, maxEffort, maxPressure }: Change): string[] {
  const said = text.toLowerCase();
  const numbers = [maxMinutes, maxHoldSeconds, maxEffort].filter((value) => value !== undefined);
  return [
    ...numbers.filter((value) => !new RegExp(`(?<!\\d)${value}(?!\\d)`).test(said)).map(String),
    ...(maxPressure && !said.includes(maxPressure) ? [maxPressure] : []),
  ];
}

function sentence({ ruleId, what }: Mutant): string {
  return `${ruleId} ${what}`;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
