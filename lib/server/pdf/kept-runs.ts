import type { PracticeContext } from "../auth/context";

/** One PDF of many plans in the making, or ready to be fetched. */
export interface Run {
  readonly id: string;
  readonly practiceId: string;
  readonly userId: string;
  readonly total: number;
  readonly givesUp: AbortController;
  state: RunState;
  /** Plans that have been checked, drawn and worded. */
  prepared: number;
  /** What went wrong, in a sentence. */
  problem: string | null;
  pdf: Buffer | null;
}

export type RunState = "preparing" | "setting" | "done" | "failed" | "cancelled";

/** How long a finished file can be fetched. Unit: milliseconds. */
const KEPT_MS = 15 * 60_000;
/** Runs at work at once in this process: each has a thread, and the sheets people wait for need the other core. */
export const MOST_AT_WORK = 2;

/** Kept on globalThis: the routes and actions of a server are separate bundles of one process. */
const memory = globalThis as typeof globalThis & { unknotSheetRuns?: Map<string, Run> };

function runs(): Map<string, Run> {
  memory.unknotSheetRuns ??= new Map();
  return memory.unknotSheetRuns;
}

export const atWork = ({ state }: Pick<Run, "state">): boolean => state === "preparing" || state === "setting";

export const countAtWork = (): number => [...runs().values()].filter(atWork).length;

/** A run of this very person, or undefined: a colleague's file is the colleague's. */
export function keptRun({ practiceId, userId }: PracticeContext, runId: string): Run | undefined {
  const run = runs().get(runId);
  return run?.practiceId === practiceId && run.userId === userId ? run : undefined;
}

/** Keeps a run in the place of this person's earlier ones. */
export function keepRun(run: Run): void {
  for (const other of runs().values()) {
    if (other.practiceId === run.practiceId && other.userId === run.userId) drop(other);
  }
  runs().set(run.id, run);
}

/** Lets a finished run be forgotten after a while. The timer does not keep the process alive. */
export function forgetLater(run: Run): void {
  setTimeout(() => drop(run), KEPT_MS).unref();
}

function drop(run: Run): void {
  if (atWork(run)) run.state = "cancelled";
  run.givesUp.abort();
  run.pdf = null;
  runs().delete(run.id);
}
