import { z } from "zod";
import { pictureDataOf } from "@/lib/own-items/pictures/queries";
import { findProgram } from "@/lib/plans/document/queries";
import { renderProgramPdf } from "@/lib/server/pdf/render-pdf";
import { Problem } from "@/lib/server/problem";
import { defineRoute } from "@/lib/server/route";
import { findShareLink } from "@/lib/share-links/queries";

const schema = z.object({ planId: z.string().max(64), paper: z.enum(["a4", "letter"]).catch("a4") });

/** The sheet as a PDF. */
export const GET = defineRoute(
  { schema, allow: ["owner", "practitioner"], touch: true },
  async (ctx, { planId, paper }) => {
    const program = await findProgram(ctx, planId);
    if (!program) throw new Problem("not-found", "This plan has not been published, or it is not in your practice.");
    const link = await findShareLink(ctx, planId);
    const live = link?.state === "live" ? { url: link.url, typeAt: link.typeAt, code: link.code } : undefined;
    const pdf = await renderProgramPdf(program.document, {
      paper,
      pictures: await pictureDataOf(ctx, program.document),
      ...(live ? { link: live } : {}),
    });
    return new Response(new Uint8Array(pdf), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="program-v${program.document.version}.pdf"`,
      },
    });
  },
);
