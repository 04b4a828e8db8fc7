import { describe, expect, test } from "vitest";
import { firstStep, type Steps, stepped } from "@/components/plans/draft-steps";
import { withNumber } from "@/components/plans/grid/dose-fields";
import { commandOf, HEAD } from "@/components/plans/grid/grid-keys";
import { guidedSteps } from "@/lib/domain/program/guided-steps";
import type { PlanContent } from "@/lib/domain/program/plan";

const size = { rows: 10, weeks: 6 };
const press = (key: string, held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const from = (key: string, held = {}, at = { row: 4, week: 3 }) => commandOf(press(key, held), at, size);
const going = (row: number, week: number, extend = false) => ({ kind: "go", to: { row, week }, extend });

describe("keys in the grid do what they do in a spreadsheet", () => {
  test.each([
    ["ArrowUp", {}, going(3, 3)],
    ["ArrowDown", {}, going(5, 3)],
    ["ArrowLeft", {}, going(4, 2)],
    ["ArrowRight", { shiftKey: true }, going(4, 4, true)],
    ["ArrowDown", { ctrlKey: true }, going(9, 3)],
    ["Home", {}, going(4, HEAD)],
    ["End", { ctrlKey: true }, going(9, 6)],
    ["PageDown", {}, going(9, 3)],
    ["Enter", {}, { kind: "edit" }],
    ["F2", {}, { kind: "edit" }],
    ["3", {}, { kind: "type", text: "3" }],
    ["Delete", {}, { kind: "clear" }],
    ["c", { ctrlKey: true }, { kind: "copy" }],
    ["V", { metaKey: true }, { kind: "paste" }],
    ["r", { ctrlKey: true }, { kind: "fill" }],
    [" ", { shiftKey: true }, { kind: "whole-row" }],
    ["ArrowUp", { altKey: true }, { kind: "move-rows", by: -1 }],
  ])("%s", (key, held, command) => {
    expect(from(key, held)).toEqual(command);
  });

  test("stops at the edges, and leaves to others what is theirs", () => {
    expect(from("ArrowUp", {}, { row: 0, week: 1 })).toEqual(going(0, 1));
    expect(from("ArrowLeft", {}, { row: 0, week: HEAD })).toEqual(going(0, HEAD));
    expect(from("ArrowRight", {}, { row: 9, week: 6 })).toEqual(going(9, 6));
    for (const key of ["Tab", "Escape", "F5", "Shift"]) expect(from(key)).toBeNull();
    for (const key of ["z", "s", "p"]) expect(from(key, { ctrlKey: true })).toBeNull();
    expect(from("d", { altKey: true })).toBeNull();
  });
});

describe("undo", () => {
  const plan = (title: string): PlanContent => ({
    title,
    goal: "",
    startsOn: "2026-11-23",
    phases: [{ name: "calm", fromWeek: 1, toWeek: 6 }],
    rows: [],
    reviewWeeks: [],
    flareDay: [],
    minimumDay: [],
  });
  const titled = (steps: Steps, title: string, at: number, mark?: string) =>
    stepped(steps, { kind: "change", change: (old) => ({ ...old, title }), at, ...(mark && { mark }) });

  test("goes back and forth, and a new change forgets what was undone", () => {
    let steps = titled(titled(firstStep(plan("a")), "b", 1), "c", 2);
    steps = stepped(steps, { kind: "undo" });
    expect(steps.content.title).toBe("b");
    steps = stepped(stepped(steps, { kind: "undo" }), { kind: "redo" });
    expect(steps.content.title).toBe("b");
    steps = titled(steps, "d", 3);
    expect(stepped(steps, { kind: "redo" })).toBe(steps);
    expect(stepped(steps, { kind: "undo" }).content.title).toBe("b");
  });

  test("takes letters of one word as one step, and a pause begins another", () => {
    let steps = titled(titled(firstStep(plan("")), "w", 0, "title"), "wo", 300, "title");
    expect(stepped(steps, { kind: "undo" }).content.title).toBe("");
    steps = titled(steps, "wor", 5000, "title");
    expect(stepped(steps, { kind: "undo" }).content.title).toBe("wo");
  });

  test("what changes nothing is no step, and a hundred steps are kept", () => {
    const start = firstStep(plan("a"));
    expect(stepped(start, { kind: "change", change: (old) => old, at: 1 })).toBe(start);
    const many = Array.from({ length: 150 }, (_, index) => index).reduce(
      (steps, index) => titled(steps, `t${index}`, index * 10_000),
      start,
    );
    expect(many.past).toHaveLength(100);
  });
});

describe("a number of a dose", () => {
  test("is the nearest that a dose can have, and empty leaves it out", () => {
    expect(withNumber({ sets: 2 }, "reps", "99999")).toEqual({ sets: 2, reps: 100 });
    expect(withNumber({}, "loadKg", "-20")).toEqual({ loadKg: 0 });
    expect(withNumber({}, "loadKg", "7,5")).toEqual({ loadKg: 7.5 });
    expect(withNumber({ reps: 8 }, "reps", "")).toEqual({});
  });

  test("counts no more steps than a dose can have", () => {
    expect(guidedSteps({ sets: 99_999, reps: 99_999 }).length).toBeLessThan(5000);
  });
});
