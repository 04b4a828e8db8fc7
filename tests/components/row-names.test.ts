import { expect, test } from "vitest";
import { rowNames, withRowNames } from "@/components/plans/row-names";
import { itemById, rules } from "@/lib/domain/knowledge";
import { checkPlan } from "@/lib/domain/program/check-plan";
import type { Cell, PlanRow } from "@/lib/domain/program/plan";
import { client, context, taking } from "@/tests/support/facts";

const cell = (dose: Cell["dose"], ...days: Cell["days"]): Cell => ({ dose, days });
const row = (id: string, weeks: PlanRow["weeks"], more: Partial<PlanRow> = {}): PlanRow => ({
  id,
  itemId: "cat-cow",
  weeks,
  ...more,
});
const namesOf = (...rows: PlanRow[]) => [...rowNames({ rows }, itemById).values()].map(({ full }) => full);
const monday = cell({ reps: 6 }, "mon");

test("a row alone of its name is called by it", () => {
  expect(namesOf(row("a", [monday]), row("b", [monday], { itemId: "chin-tuck" }))).toEqual(["Cat-cow", "Chin tuck"]);
});

test.each([
  ["weeks", row("a", [monday, monday, null, monday]), row("b", [null, null, monday, null]), "weeks 1–2, 4", "week 3"],
  ["side", row("a", [monday], { side: "left" }), row("b", [monday], { side: "right" }), "left", "right"],
  ["days", row("a", [monday]), row("b", [cell({ reps: 6 }, "tue")]), "Mo", "Tu"],
  ["dose", row("a", [monday]), row("b", [cell({ reps: 9 }, "mon")]), "6×", "9×"],
  ["nothing but their order", row("a", [monday]), row("b", [monday]), "no. 1", "no. 2"],
])("two rows of one item are told apart by their %s", (_, a, b, first, second) => {
  expect(namesOf(a, b)).toEqual([`Cat-cow (${first})`, `Cat-cow (${second})`]);
});

test("the check names the rows as the grid does", () => {
  const deep = (id: string, week: number) =>
    row(id, week === 1 ? [monday, null] : [null, monday], { itemId: "deep-tissue-massage" });
  const rows = [deep("a", 1), deep("b", 2)];
  const library = { version: "", items: [], rules, itemById };
  const result = checkPlan({ ...client(), ...taking("anticoagulant") }, { rows }, library, context);
  const found = withRowNames(result, rowNames({ rows }, itemById)).findings.find(({ rule }) => rule.id === "B07");
  expect(found?.items.map(({ name }) => name)).toEqual([
    "Deep-tissue massage (week 1)",
    "Deep-tissue massage (week 2)",
  ]);
});
