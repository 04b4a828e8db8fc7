import { defineLinkRoute } from "@/lib/server/link-route";
import { chooseForBrowser } from "@/lib/share-links/browsers/actions";
import { backToPlan, closed } from "../closed";

/** Keeps how this browser wants to read the page, and goes back to the day and the list that it shows. */
export const POST = defineLinkRoute(async (ctx, request) => {
  await chooseForBrowser(ctx, await request.formData());
  const view = [...new URL(request.url).searchParams].filter(([name]) => name === "day" || name === "kind");
  const query = view.length > 0 ? `?${new URLSearchParams(view)}` : "";
  return new Response(null, { status: 303, headers: { location: `/p/${ctx.linkId}${query}` } });
}, closed);

export const GET = defineLinkRoute(backToPlan, closed);
