import { today } from "@/lib/server/clock";
import * as sheets from "@/lib/sheets/queries";
import { addRun, cancelRun } from "@/lib/sheets/runs/mutations";
import { findRun, findRunFile } from "@/lib/sheets/runs/queries";
import type { Attempts, Victim } from "./attempt";

/** Something tried with the id of a run that the victim has begun. */
async function withRun({ ctx, planId }: Victim, attempt: (runId: string) => unknown): Promise<unknown> {
  const { runId } = await addRun(ctx, { planIds: [planId], paper: "a4" });
  try {
    const answer = attempt(runId);
    if (findRun(ctx, runId) === null) throw new TypeError("The victim has lost the run");
    return answer;
  } finally {
    cancelRun(ctx, runId);
  }
}

export const sheetAttempts: Attempts = {
  nothing: {
    "sheets/queries findSheet": (ctx, { planId }) => sheets.findSheet(ctx, planId),
    "sheets/queries findSheetPdf": (ctx, { planId }) => sheets.findSheetPdf(ctx, planId, "a4"),
    "sheets/queries namesOfPrintable": (ctx, { planId }) => sheets.namesOfPrintable(ctx, [planId]),
    "sheets/runs/mutations addRun": (ctx, { planId }) => addRun(ctx, { planIds: [planId], paper: "a4" }),
    "sheets/runs/mutations cancelRun": (ctx, victim) => withRun(victim, (runId) => cancelRun(ctx, runId)),
    "sheets/runs/queries findRun": (ctx, victim) => withRun(victim, (runId) => findRun(ctx, runId)),
    "sheets/runs/queries findRunFile": (ctx, victim) => withRun(victim, (runId) => findRunFile(ctx, runId)),
  },
  own: {
    "sheets/queries listDue": (ctx) => sheets.listDue(ctx, today()),
  },
};
