import type { Dose } from "@/lib/domain/knowledge/types";
import { type GuidedStep, guidedSteps } from "@/lib/domain/program/guided-steps";

/** One exercise of the day as the page names it. */
export interface GuidedExercise {
  readonly rowId: string;
  readonly name: string;
  readonly dose: Dose;
}

/** One stretch of time and the exercise it belongs to. */
export interface RunStep extends GuidedStep {
  readonly exercise: number;
}

/** Where somebody is in the day's exercises. */
export interface Run {
  readonly exercises: readonly GuidedExercise[];
  readonly steps: readonly RunStep[];
  /** The step that runs; the number of steps when all are done. */
  readonly at: number;
  /** Time left of the step. Unit: milliseconds. */
  readonly left: number;
  readonly paused: boolean;
  /** Rows gone through to the end, and rows left early. */
  readonly done: readonly string[];
  readonly skipped: readonly string[];
}

const MS = 1000;

/** A run of the day's exercises, at its first step. */
export function beginRun(exercises: readonly GuidedExercise[]): Run {
  const steps = exercises.flatMap(({ dose }, exercise) => guidedSteps(dose).map((step) => ({ ...step, exercise })));
  return { exercises, steps, at: 0, left: lengthOf(steps[0]), paused: false, done: [], skipped: [] };
}

const lengthOf = (step: GuidedStep | undefined): number => (step?.seconds ?? 0) * MS;

export const isOver = ({ at, steps }: Run): boolean => at >= steps.length;

/** A jump of the clock that no timer makes: the phone slept. Unit: milliseconds. */
const SLEPT = 5000;

/** The run after some time. After a jump of the clock it is paused: nobody did what the phone slept through. */
export function passed(run: Run, milliseconds: number): Run {
  if (run.paused || isOver(run)) return run;
  if (milliseconds > SLEPT) return paused(run, true);
  const left = run.left - milliseconds;
  return left > 0 ? { ...run, left } : passed(nextStep(run), -left);
}

/** The next step; the last of an exercise makes it done. */
function nextStep(run: Run): Run {
  const now = run.steps[run.at];
  const next = run.steps[run.at + 1];
  const rowId = now && run.exercises[now.exercise]?.rowId;
  const ends = now !== undefined && next?.exercise !== now.exercise;
  return {
    ...run,
    at: run.at + 1,
    left: lengthOf(next),
    done: ends && rowId ? [...run.done.filter((id) => id !== rowId), rowId] : run.done,
  };
}

export const paused = (run: Run, isPaused: boolean): Run => ({ ...run, paused: isPaused });

/** On to the next stretch: what was left of this one is not waited for. */
export const skipStep = (run: Run): Run => (isOver(run) ? run : nextStep(run));

/** On to the next exercise: this one counts as skipped, unless something of it was done in an earlier round. */
export function skipExercise(run: Run): Run {
  const now = run.steps[run.at];
  if (!now) return run;
  const from = run.steps.findIndex(({ exercise }, index) => index > run.at && exercise !== now.exercise);
  const at = from < 0 ? run.steps.length : from;
  const rowId = run.exercises[now.exercise]?.rowId ?? "";
  return { ...run, at, left: lengthOf(run.steps[at]), skipped: [...run.skipped.filter((id) => id !== rowId), rowId] };
}

/** Back to the beginning of this exercise, or of the one before when this has hardly begun. */
export function again(run: Run): Run {
  const now = run.steps[Math.min(run.at, run.steps.length - 1)];
  if (!now) return run;
  const own = run.steps.findIndex(({ exercise }) => exercise === now.exercise);
  const target = run.at === own ? Math.max(0, now.exercise - 1) : now.exercise;
  const at = run.steps.findIndex(({ exercise }) => exercise === target);
  const rowId = run.exercises[target]?.rowId;
  const without = (ids: readonly string[]) => ids.filter((id) => id !== rowId);
  return { ...run, at, left: lengthOf(run.steps[at]), done: without(run.done), skipped: without(run.skipped) };
}
