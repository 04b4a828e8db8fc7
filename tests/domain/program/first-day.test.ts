import { expect, test } from "vitest";
import { itemById } from "@/lib/domain/knowledge";
import { usualFirstDay, withVisitsFrom } from "@/lib/domain/program/first-day";
import type { PlanContent } from "@/lib/domain/program/plan";

test.each([
  ["Sunday", "2026-11-22", "2026-11-23"],
  ["Monday", "2026-11-23", "2026-11-24"],
  ["Thursday", "2026-11-26", "2026-11-27"],
  ["Friday", "2026-11-27", "2026-11-30"],
  ["Saturday", "2026-11-28", "2026-11-30"],
])("on a %s a new plan proposes the next working day", (_, today, first) => {
  expect(usualFirstDay(today)).toBe(first);
});

const MASSAGE = "relaxing-back-massage-session";
const row = (id: string, itemId: string, days: PlanContent["rows"][number]["weeks"]) => ({ id, itemId, weeks: days });
const on = (...days: NonNullable<PlanContent["rows"][number]["weeks"][number]>["days"]) => ({ dose: {}, days });

function plan(startsOn: string, rows: PlanContent["rows"]): PlanContent {
  const phases = [{ name: "calm", fromWeek: 1, toWeek: 2 }] as const;
  return { title: "", goal: "", startsOn, phases, rows, reviewWeeks: [], flareDay: [], minimumDay: [] };
}

const firstWeek = (content: PlanContent) =>
  withVisitsFrom(content, { itemById }).rows.map(({ weeks: [cell] }) => cell?.days);

test("visits before the first day move behind it and keep their distance; what is done at home stays", () => {
  const rows = [
    row("a", MASSAGE, [on("mon"), on("mon")]),
    row("b", MASSAGE, [on("tue"), on("tue")]),
    row("c", "cat-cow", [on("mon", "wed"), on("mon", "wed")]),
  ];
  expect(firstWeek(plan("2026-11-26", rows))).toEqual([["thu"], ["fri"], ["mon", "wed"]]);
  expect(firstWeek(plan("2026-11-27", rows)), "no room for both").toEqual([["fri"], ["tue"], ["mon", "wed"]]);
  expect(firstWeek(plan("2026-11-29", rows)), "begun on a Sunday").toEqual([["mon"], ["tue"], ["mon", "wed"]]);
  const [moved] = withVisitsFrom(plan("2026-11-26", rows), { itemById }).rows;
  expect(moved?.weeks[1]?.days, "from the second week on as the program has it").toEqual(["mon"]);
});

test("a visit moves no nearer to another than the program has them", () => {
  const rows = [row("a", MASSAGE, [on("mon")]), row("b", MASSAGE, [on("wed")])];
  expect(firstWeek(plan("2026-11-24", rows)), "a Tuesday").toEqual([["fri"], ["wed"]]);
  expect(firstWeek(plan("2026-11-26", rows)), "a Thursday").toEqual([["thu"], ["wed"]]);
  const later = [row("a", MASSAGE, [on("mon", "wed")]), row("b", MASSAGE, [on("fri")])];
  expect(firstWeek(plan("2026-11-26", later)), "neighbours").toEqual([["mon", "wed"], ["fri"]]);
});

test("a visit that is left in the first week keeps the row as it was", () => {
  const rows = [row("a", MASSAGE, [on("mon", "thu")])];
  expect(firstWeek(plan("2026-11-25", rows))).toEqual([["mon", "thu"]]);
  expect(firstWeek(plan("2026-11-23", rows))).toEqual([["mon", "thu"]]);
});
