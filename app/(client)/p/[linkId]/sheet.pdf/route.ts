import { defineLinkRoute } from "@/lib/server/link-route";
import { Problem } from "@/lib/server/problem";
import { findClientSheet } from "@/lib/sheets/queries";
import { closed } from "../closed";

/** The sheet for the client's own printer, without the code that opens the page: it is open already. */
export const GET = defineLinkRoute(async (ctx, request) => {
  try {
    const sheet = await findClientSheet(ctx);
    if (!sheet) return closed.shut(request);
    return new Response(new Uint8Array(sheet.pdf), {
      headers: { "content-type": "application/pdf", "content-disposition": 'inline; filename="program.pdf"' },
    });
  } catch (error) {
    // Letters that the sheet's fonts lack: the page has them, and prints too.
    if (error instanceof Problem) return new Response(null, { status: 303, headers: { location: `/p/${ctx.linkId}` } });
    throw error;
  }
}, closed);
