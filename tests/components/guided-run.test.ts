import { describe, expect, test } from "vitest";
import {
  again,
  beginRun,
  isOver,
  passed,
  paused,
  type Run,
  skipExercise,
  skipStep,
} from "@/components/program/guided/run";

const exercises = [
  { rowId: "bridge", name: "Bridge", dose: { sets: 2, reps: 2, holdSeconds: 5, restSeconds: 30 } },
  { rowId: "walk", name: "Walk", dose: { minutes: 1 } },
];
const kinds = ({ steps }: Run) => steps.map(({ kind }) => kind).join(" ");
/** The run after so many ticks of the timer. */
function ticked(run: Run, milliseconds: number): Run {
  let now = run;
  for (let gone = 0; gone < milliseconds; gone += 100) now = passed(now, 100);
  return now;
}
const whole = (run: Run) => run.steps.reduce((sum, { seconds }) => sum + seconds, 0) * 1000;

describe("a run of the day's exercises", () => {
  const start = beginRun(exercises);

  test("goes through every step in order", () => {
    expect(kinds(start)).toBe("get-ready move hold move hold rest move hold move hold work");
    expect(start).toMatchObject({ at: 0, left: 20_000, paused: false });
  });

  test("time passes step by step to the end", () => {
    expect(ticked(start, 19_900)).toMatchObject({ at: 0, left: 100 });
    expect(ticked(start, 20_000)).toMatchObject({ at: 1, left: 3000 });
    expect(ticked(start, 20_000 + 3000 + 5000 + 1000)).toMatchObject({ at: 3, left: 2000 });
    const end = ticked(start, whole(start));
    expect(isOver(end)).toBe(true);
    expect(end.done).toEqual(["bridge", "walk"]);
  });

  test("a pause stops the time", () => {
    expect(ticked(paused(start, true), 90_000)).toMatchObject({ at: 0, left: 20_000 });
    expect(ticked(paused(paused(start, true), false), 20_000).at).toBe(1);
  });

  test("a phone that slept has done nothing meanwhile: the run waits", () => {
    expect(passed(start, 15 * 60_000)).toMatchObject({ at: 0, left: 20_000, paused: true, done: [] });
  });

  test("what is skipped counts as skipped, and the rest goes on", () => {
    const walking = skipExercise(start);
    expect(walking).toMatchObject({ skipped: ["bridge"], done: [], left: 60_000 });
    expect(ticked(walking, 60_000)).toMatchObject({ skipped: ["bridge"], done: ["walk"] });
    expect(isOver(skipExercise(walking))).toBe(true);
  });

  test("the last step of an exercise makes it done, also when it is not waited for", () => {
    let run = start;
    for (let step = 0; step < 10; step++) run = skipStep(run);
    expect(run.done).toEqual(["bridge"]);
    expect(skipStep(skipStep(run))).toMatchObject({ done: ["bridge", "walk"] });
  });

  test("again begins the exercise anew, or the one before at its beginning, and takes its tick back", () => {
    const within = ticked(start, 30_000);
    expect(again(within)).toMatchObject({ at: 0, left: 20_000 });
    const walking = ticked(start, whole(start) - 60_000);
    expect(walking.done).toEqual(["bridge"]);
    expect(again(walking)).toMatchObject({ at: 0, done: [] });
    expect(again(start)).toMatchObject({ at: 0 });
  });

  test("a day without exercises is over at once", () => {
    expect(isOver(beginRun([]))).toBe(true);
  });
});
