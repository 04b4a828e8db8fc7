import { describe, expect, test } from "vitest";
import { type Ticks, weeklyAdherence } from "@/lib/domain/program/adherence";
import type { HomeDay } from "@/lib/domain/program/home-days";
import { markInWords, painMarks } from "@/lib/domain/program/pain-marks";

const both = ["squat", "bridge"];
/** One planned day, a Wednesday. */
const WEDNESDAY: HomeDay[] = [{ day: "2026-11-04", rowIds: both }];

const weekWith = (ticks: Ticks | null, paused: string[] = []) =>
  weeklyAdherence(WEDNESDAY, new Map(ticks ? [["2026-11-04", ticks]] : []), new Set(paused));

describe("what became of a planned day", () => {
  test.each<[string, Ticks | null, string]>([
    ["no log", null, "nothing"],
    ["a log of pain alone", {}, "nothing"],
    ["a tick of something that was not due", { plank: "done" }, "nothing"],
    ["all done", { squat: "done", bridge: "done" }, "done"],
    ["one done, the other not ticked", { squat: "done" }, "part"],
    ["one done, one skipped", { squat: "done", bridge: "skipped" }, "part"],
    ["all in part", { squat: "part", bridge: "part" }, "part"],
    ["all skipped", { squat: "skipped", bridge: "skipped" }, "skipped"],
    ["one skipped, the other not ticked", { squat: "skipped" }, "skipped"],
  ])("%s is %s", (_, ticks, outcome) => {
    const none = { done: 0, part: 0, skipped: 0, nothing: 0 };
    expect(weekWith(ticks)).toEqual([{ week: 1, monday: "2026-11-02", ...none, [outcome]: 1 }]);
  });

  test("what is paused is not owed, and counts where it was ticked", () => {
    expect(weekWith({ squat: "done" }, ["bridge"])).toMatchObject([{ done: 1 }]);
    expect(weekWith({ squat: "done", bridge: "skipped" }, ["bridge"])).toMatchObject([{ part: 1 }]);
    expect(weekWith(null, both)).toEqual([]);
  });
});

test("weeks run from Monday to Sunday, are numbered from the first, and one without planned days is left out", () => {
  const days = ["2026-11-06", "2026-11-08", "2026-11-09", "2026-11-23"].map((day) => ({ day, rowIds: both }));
  const ticksOn = new Map([["2026-11-08", { squat: "done", bridge: "done" }]]);
  expect(weeklyAdherence(days, ticksOn, new Set())).toMatchObject([
    { week: 1, monday: "2026-11-02", done: 1, nothing: 1 },
    { week: 2, monday: "2026-11-09", done: 0, nothing: 1 },
    { week: 4, monday: "2026-11-23", nothing: 1 },
  ]);
});

describe("what stands out of the pain", () => {
  const log = (pains: string, planId = "p") =>
    Array.from(pains, (pain, index) => ({
      planId,
      day: `2026-11-${String(index + 1).padStart(2, "0")}`,
      painBefore: null,
      painAfter: pain === "-" ? null : Number(pain),
    }));
  const said = (pains: string) => painMarks(log(pains)).map((mark) => (mark ? markInWords(mark) : ""));

  test.each([
    ["333", ["", "", ""]],
    ["3334", ["", "", "", ""]],
    ["3335", ["", "", "", "up 2"]],
    ["3337", ["", "", "", "severe, up 4"]],
    ["7778", ["severe", "severe", "severe", "severe"]],
    ["2-6", ["", "", "up 4"]],
    ["246", ["", "up 2", "up 3"]],
    ["--9", ["", "", "severe"]],
  ])("%s", (pains, words) => expect(said(pains)).toEqual(words));

  test("each plan has its own beginning", () => {
    const days = [...log("222"), ...log("---6", "q").slice(3)];
    expect(painMarks(days).at(-1)).toBeNull();
    expect(painMarks(log("2226")).at(-1)).toEqual({ severe: false, rise: 4 });
  });
});
