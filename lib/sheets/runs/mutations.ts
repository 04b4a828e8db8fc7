import type { PracticeContext } from "@/lib/server/auth/context";
import { newId } from "@/lib/server/ids";
import { logDefect } from "@/lib/server/log";
import { inTurn } from "@/lib/server/pdf/in-turn";
import { atWork, countAtWork, forgetLater, keepRun, keptRun, MOST_AT_WORK, type Run } from "@/lib/server/pdf/kept-runs";
import { type Prepared, setPrograms } from "@/lib/server/pdf/render-pdf";
import { Problem } from "@/lib/server/problem";
import { findSheet, namesOfPrintable } from "../queries";
import type { NewRun } from "../schema";

type Printable = Awaited<ReturnType<typeof namesOfPrintable>>[number];

/** Begins one PDF of several plans and answers at once; the work goes on in this process. Takes the place of a run that the
 *  same person began before. */
export async function addRun(ctx: PracticeContext, { planIds, paper }: NewRun): Promise<{ runId: string }> {
  const known = new Map((await namesOfPrintable(ctx, planIds)).map((plan) => [plan.planId, plan]));
  const plans = planIds.flatMap((id) => known.get(id) ?? []);
  if (plans.length < planIds.length) {
    throw new Problem("not-found", "One of these plans cannot be printed any more. Load the page again.");
  }
  const { practiceId, userId } = ctx;
  const run: Run = {
    id: newId(),
    practiceId,
    userId,
    total: plans.length,
    givesUp: new AbortController(),
    state: "preparing",
    prepared: 0,
    problem: null,
    pdf: null,
  };
  keepRun(run);
  if (countAtWork() > MOST_AT_WORK) {
    finish(run, "failed");
    throw new Problem("too-many", "Colleagues are printing many plans just now. Try again in a minute.");
  }
  void work(ctx, run, plans, paper);
  return { runId: run.id };
}

/** Stops a run at once; its thread is ended. Null where there is none at work. */
export function cancelRun(ctx: PracticeContext, runId: string): { cancelled: true } | null {
  const run = keptRun(ctx, runId);
  if (!run || !atWork(run)) return null;
  finish(run, "cancelled");
  run.givesUp.abort();
  return { cancelled: true };
}

async function work(ctx: PracticeContext, run: Run, plans: readonly Printable[], paper: NewRun["paper"]) {
  const { signal } = run.givesUp;
  try {
    const sheets: Prepared[] = [];
    for (const plan of plans) {
      signal.throwIfAborted();
      sheets.push(await sheetOf(ctx, plan));
      run.prepared++;
    }
    const [first, ...others] = sheets;
    signal.throwIfAborted();
    if (!first) return;
    run.state = "setting";
    const title = plans.length === 1 ? first.data.heading : `${plans.length} programs`;
    run.pdf = await setPrograms([first, ...others], { paper, title, author: ctx.practice.name, alone: signal });
    finish(run, "done");
  } catch (error) {
    if (atWork(run)) fail(run, error);
  }
}

async function sheetOf(ctx: PracticeContext, { planId, clientName }: Printable): Promise<Prepared> {
  try {
    const sheet = await inTurn(() => findSheet(ctx, planId));
    if (sheet) return sheet.prepared;
  } catch (error) {
    // Says whose plan it is: the sentence alone would leave the reader with sixty to search.
    if (error instanceof Problem) throw new Problem(error.code, `${clientName}: ${error.message}`);
    throw error;
  }
  throw new Problem("not-found", `${clientName}: this plan cannot be printed any more. Load the page again.`);
}

function fail(run: Run, error: unknown): void {
  const requestId = newId();
  if (!(error instanceof Problem)) logDefect(error, { requestId });
  run.problem =
    error instanceof Problem
      ? error.message
      : `The PDF could not be made. Nothing else is touched. Try again; if it stays, note ${requestId.slice(0, 12)}.`;
  finish(run, "failed");
}

function finish(run: Run, state: Run["state"]): void {
  run.state = state;
  forgetLater(run);
}
