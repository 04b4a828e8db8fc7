import { z } from "zod";
import { Problem } from "@/lib/server/problem";
import { defineRoute } from "@/lib/server/route";
import { findSheetPdf } from "@/lib/sheets/queries";

const schema = z.object({ planId: z.string().max(64), paper: z.enum(["a4", "letter"]).optional().catch(undefined) });

/** The sheet as a PDF, on the practice's paper unless another is asked for. */
export const GET = defineRoute(
  { schema, allow: ["owner", "practitioner"], touch: true },
  async (ctx, { planId, paper = ctx.practice.paper }) => {
    const sheet = await findSheetPdf(ctx, planId, paper);
    if (!sheet) throw new Problem("not-found", "This plan has not been published, or it is not in your practice.");
    return new Response(new Uint8Array(sheet.pdf), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="program-v${sheet.version}.pdf"`,
      },
    });
  },
);
