import { z } from "zod";
import { Problem } from "@/lib/server/problem";
import { defineRoute } from "@/lib/server/route";
import { findRun } from "@/lib/sheets/runs/queries";

const schema = z.object({ runId: z.string().max(64) });

/** How far a run is. Polled, so it does not keep a session alive. */
export const GET = defineRoute({ schema, allow: ["owner", "practitioner"], touch: false }, async (ctx, { runId }) => {
  const run = findRun(ctx, runId);
  if (!run) throw new Problem("not-found", "This PDF is not kept any more. Make it again.");
  return run;
});
