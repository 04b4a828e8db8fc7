import { openWithSecret } from "@/lib/server/auth/link-gate";
import { linkCookie } from "@/lib/server/link-cookie";
import { definePublicRoute } from "@/lib/server/route";
import { openLinkSchema } from "@/lib/share-links/schema";

/** Takes the secret of a link and lets this browser in. Every refusal is the same answer. */
export const POST = definePublicRoute(async (request, { linkId }) => {
  const closed = () => new Response(null, { status: 404 });
  const body = openLinkSchema.safeParse(await request.json().catch(() => null));
  if (!body.success || typeof linkId !== "string" || linkId.length > 64) return closed();
  // The right secret always opens: it has 256 bits, and a stranger's wrong ones must not shut out its holder.
  const opened = await openWithSecret(linkId, body.data.secret);
  if (opened === null || opened === "wrong-secret") return closed();
  return new Response(null, { status: 204, headers: { "set-cookie": linkCookie(opened) } });
});
