import { pictureDataOf } from "@/lib/own-items/pictures/queries";
import { findProgram } from "@/lib/plans/document/queries";
import { defineLinkRoute } from "@/lib/server/link-route";
import { renderProgramPdf } from "@/lib/server/pdf/render-pdf";
import { Problem } from "@/lib/server/problem";
import { closed } from "../closed";

/** The sheet for the client's own printer, without the code that opens the page: it is open already. */
export const GET = defineLinkRoute(async (ctx, request) => {
  const program = await findProgram(ctx, ctx.planId);
  if (!program) return closed.shut(request);
  const { document, paper } = program;
  try {
    const pdf = await renderProgramPdf(document, { paper, pictures: await pictureDataOf(ctx, document) });
    return new Response(new Uint8Array(pdf), {
      headers: { "content-type": "application/pdf", "content-disposition": 'inline; filename="program.pdf"' },
    });
  } catch (error) {
    // Letters that the sheet's fonts lack: the page has them, and prints too.
    if (error instanceof Problem) return new Response(null, { status: 303, headers: { location: `/p/${ctx.linkId}` } });
    throw error;
  }
}, closed);
