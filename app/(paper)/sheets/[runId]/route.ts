import { z } from "zod";
import { today } from "@/lib/server/clock";
import { Problem } from "@/lib/server/problem";
import { defineRoute } from "@/lib/server/route";
import { findRunFile } from "@/lib/sheets/runs/queries";

const schema = z.object({ runId: z.string().max(64) });

/** The finished PDF of several plans. */
export const GET = defineRoute({ schema, allow: ["owner", "practitioner"], touch: true }, async (ctx, { runId }) => {
  const pdf = findRunFile(ctx, runId);
  if (!pdf) throw new Problem("not-found", "This PDF is not kept any more. Make it again.");
  return new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="plans-${today()}.pdf"`,
    },
  });
});
