import { logCheckIn } from "@/lib/check-ins/actions";
import { today } from "@/lib/server/clock";
import { defineLinkRoute } from "@/lib/server/link-route";
import { shut } from "../shut";

/** Logs a day and goes back to the page, so that a reload does not send it again. */
export const POST = defineLinkRoute(async (ctx, request) => {
  const { day } = await logCheckIn(ctx, await request.formData());
  const query = day === today() ? "saved=1" : `day=${day}&saved=1`;
  return new Response(null, { status: 303, headers: { location: `/p/${ctx.linkId}?${query}` } });
}, shut);
