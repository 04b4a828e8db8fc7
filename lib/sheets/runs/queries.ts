import type { PracticeContext } from "@/lib/server/auth/context";
import { keptRun, type RunState } from "@/lib/server/pdf/kept-runs";

/** How far a run is, for the page that waits for it. */
export interface RunProgress {
  readonly state: RunState;
  readonly prepared: number;
  readonly total: number;
  readonly problem: string | null;
}

/** Null for anybody but the one who began it, and once it is forgotten. */
export function findRun(ctx: PracticeContext, runId: string): RunProgress | null {
  const run = keptRun(ctx, runId);
  return run ? { state: run.state, prepared: run.prepared, total: run.total, problem: run.problem } : null;
}

/** The finished file, or null. */
export function findRunFile(ctx: PracticeContext, runId: string): Buffer | null {
  return keptRun(ctx, runId)?.pdf ?? null;
}
