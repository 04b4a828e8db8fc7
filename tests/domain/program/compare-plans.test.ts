import { expect, test } from "vitest";
import { comparePlans } from "@/lib/domain/program/compare-plans";
import { moveRows } from "@/lib/domain/program/edit-cells";
import { removeRow, setCell } from "@/lib/domain/program/edit-plan";
import { plan } from "./histories";

const bridge = plan.rows[0];
const cell = bridge?.weeks[0] ?? null;

test("a plan and itself say the same, also with its fields in another order", () => {
  const turned = { ...plan, rows: plan.rows.map(({ weeks, ...row }) => ({ weeks, ...row })) };
  expect(comparePlans(plan, turned)).toEqual({ fields: [], rows: [], reordered: false });
});

test("a changed dose is named with its week, before and after", () => {
  const after = setCell(plan, "bridge", 2, null);
  expect(comparePlans(plan, after).rows).toEqual([
    {
      rowId: "bridge",
      itemId: "glute-bridge",
      kind: "changed",
      formerItemId: null,
      about: [],
      cells: [{ week: 2, before: cell, after: null }],
    },
  ]);
});

test("what came, went and was swapped is told apart", () => {
  const without = removeRow(plan, "bridge");
  expect(comparePlans(plan, without)).toMatchObject({ rows: [{ rowId: "bridge", kind: "removed" }], reordered: false });
  expect(comparePlans(without, plan)).toMatchObject({ rows: [{ rowId: "bridge", kind: "added" }] });
  const swapped = { ...plan, rows: plan.rows.map((row) => (row.id === "cat" ? { ...row, itemId: "bird-dog" } : row)) };
  expect(comparePlans(plan, swapped).rows).toMatchObject([{ itemId: "bird-dog", formerItemId: "cat-cow" }]);
});

test("side, note, order and the plan's own fields count", () => {
  const noted = { ...plan, rows: plan.rows.map((row) => (row.id === "cat" ? { ...row, note: "Slow" } : row)) };
  expect(comparePlans(plan, noted).rows).toMatchObject([{ about: ["note"], cells: [] }]);
  const step = { id: "s", itemId: "stroking", regions: [], minutes: 25, position: "prone" as const };
  const planned = { ...plan, rows: plan.rows.map((row) => (row.id === "cat" ? { ...row, steps: [step] } : row)) };
  expect(comparePlans(plan, planned).rows).toMatchObject([{ about: ["steps"], cells: [] }]);
  expect(comparePlans(plan, moveRows(plan, ["cat"], 0))).toMatchObject({ rows: [], reordered: true });
  expect(comparePlans(plan, { ...plan, goal: "Run" }).fields).toEqual(["goal"]);
});
