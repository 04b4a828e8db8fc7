import { expect, test } from "vitest";
import { changeCells, copyCells, fillCells, moveRows, pasteCells, rangeOf } from "@/lib/domain/program/edit-cells";
import type { Cell, PlanContent } from "@/lib/domain/program/plan";

const cell = (reps: number): Cell => ({ dose: { reps }, days: ["mon"] });
const plan = (rows: readonly (readonly (number | null)[])[]): PlanContent => ({
  title: "T",
  goal: "",
  startsOn: "2026-11-23",
  phases: [{ name: "calm", fromWeek: 1, toWeek: 4 }],
  rows: rows.map((weeks, index) => ({
    id: "abcdef"[index] ?? "x",
    itemId: "cat-cow",
    weeks: weeks.map((reps) => (reps === null ? null : cell(reps))),
  })),
  reviewWeeks: [],
  flareDay: [],
  minimumDay: [],
});
const repsOf = ({ rows }: PlanContent) => rows.map(({ weeks }) => weeks.map((one) => one?.dose.reps ?? null));
const start = plan([
  [1, 2, null, 4],
  [5, null, 7, 8],
  [9, 9, 9, 9],
]);

test("a rectangle is the same from any of its corners", () => {
  const range = { fromRow: 0, toRow: 1, fromWeek: 2, toWeek: 3 };
  expect(rangeOf({ row: 1, week: 2 }, { row: 0, week: 3 })).toEqual(range);
  expect(rangeOf({ row: 0, week: 3 }, { row: 1, week: 2 })).toEqual(range);
});

test("only the rectangle changes, and untouched rows stay the same object", () => {
  const next = changeCells(start, { fromRow: 0, toRow: 1, fromWeek: 2, toWeek: 3 }, () => null);
  expect(repsOf(next)).toEqual([
    [1, null, null, 4],
    [5, null, null, 8],
    [9, 9, 9, 9],
  ]);
  expect(next.rows[2]).toBe(start.rows[2]);
  expect(changeCells(start, { fromRow: 0, toRow: 2, fromWeek: 1, toWeek: 4 }, (one) => one)).toBe(start);
});

test("copied cells are laid down whole, and repeated over a larger rectangle", () => {
  const copied = copyCells(start, { fromRow: 0, toRow: 0, fromWeek: 1, toWeek: 2 });
  expect(repsOf(pasteCells(start, copied, { fromRow: 1, toRow: 1, fromWeek: 3, toWeek: 3 }))[1]).toEqual([
    5,
    null,
    1,
    2,
  ]);
  expect(repsOf(pasteCells(start, copied, { fromRow: 1, toRow: 2, fromWeek: 1, toWeek: 4 })).slice(1)).toEqual([
    [1, 2, 1, 2],
    [1, 2, 1, 2],
  ]);
  expect(repsOf(pasteCells(start, copied, { fromRow: 2, toRow: 2, fromWeek: 4, toWeek: 4 }))[2]).toEqual([9, 9, 9, 1]);
});

test("the first week of a choice fills the rest of it, or the rest of the plan", () => {
  expect(repsOf(fillCells(start, { fromRow: 0, toRow: 1, fromWeek: 1, toWeek: 3 }))).toEqual([
    [1, 1, 1, 4],
    [5, 5, 5, 8],
    [9, 9, 9, 9],
  ]);
  expect(repsOf(fillCells(start, { fromRow: 0, toRow: 0, fromWeek: 2, toWeek: 2 }))[0]).toEqual([1, 2, 2, 2]);
});

test("rows move together, in their order, to where they are dropped", () => {
  const names = ({ rows }: PlanContent) => rows.map(({ id }) => id).join("");
  expect(names(moveRows(start, ["a"], 2))).toBe("bac");
  expect(names(moveRows(start, ["c", "b"], 0))).toBe("bca");
  expect(names(moveRows(start, ["a", "c"], 2))).toBe("bac");
  expect(names(moveRows(start, ["a"], 3))).toBe("bca");
  expect(moveRows(start, ["b"], 1)).toBe(start);
});
