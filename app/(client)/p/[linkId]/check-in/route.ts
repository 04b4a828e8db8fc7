import { logCheckIn } from "@/lib/check-ins/actions";
import { DAY_KINDS, viewSearch } from "@/lib/domain/program/day-view";
import { isSevere } from "@/lib/domain/program/pain";
import { today } from "@/lib/server/clock";
import { defineLinkRoute } from "@/lib/server/link-route";
import { backToPlan, closed } from "../closed";

/** Logs a day and goes back to the page, so that a reload does not send it again. What the phone kept is only said to be
 *  taken: nobody is looking at a page then. */
export const POST = defineLinkRoute(async (ctx, request) => {
  const form = await request.formData();
  const { day, painBefore, painAfter } = await logCheckIn(ctx, form);
  if (form.has("sendKey")) return new Response(null, { status: 204 });
  const kind = DAY_KINDS.find((one) => one === form.get("kind")) ?? "day";
  const query = new URLSearchParams({
    ...viewSearch({ day, kind }, today()),
    saved: isSevere({ painBefore, painAfter }) ? "severe" : "1",
  });
  return new Response(null, { status: 303, headers: { location: `/p/${ctx.linkId}?${query}` } });
}, closed);

export const GET = defineLinkRoute(backToPlan, closed);
