import { defineLinkRoute } from "@/lib/server/link-route";
import { chooseForBrowser } from "@/lib/share-links/browsers/actions";
import { closed } from "../closed";

/** Keeps how this browser wants to read the page, and goes back to it. */
export const POST = defineLinkRoute(async (ctx, request) => {
  await chooseForBrowser(ctx, await request.formData());
  return new Response(null, { status: 303, headers: { location: `/p/${ctx.linkId}` } });
}, closed);

/** Somebody who asks for this address by itself wants the page. */
export const GET = defineLinkRoute(
  async ({ linkId }) => new Response(null, { status: 303, headers: { location: `/p/${linkId}` } }),
  closed,
);
