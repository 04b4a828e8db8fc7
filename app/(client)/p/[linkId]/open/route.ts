import { openWithSecret } from "@/lib/server/auth/link-gate";
import { countGuess, refuseWhenGuessedOut } from "@/lib/server/limits/guess-limit";
import { linkCookie } from "@/lib/server/link-cookie";
import { definePublicRoute } from "@/lib/server/route";
import { openLinkSchema } from "@/lib/share-links/schema";

const WRONG_SECRETS = { most: 20, forMinutes: 15 };

/** Takes the secret of a link and lets this browser in. Every refusal is the same answer. */
export const POST = definePublicRoute(async (request, { linkId }) => {
  const closed = () => new Response(null, { status: 404 });
  const body = openLinkSchema.safeParse(await request.json().catch(() => null));
  if (!body.success || typeof linkId !== "string" || linkId.length > 64) return closed();
  const key = `link:${linkId}`;
  try {
    await refuseWhenGuessedOut(key, WRONG_SECRETS);
  } catch {
    return closed();
  }
  const opened = await openWithSecret(linkId, body.data.secret);
  // Only wrong secrets of a live link count: unknown ids must not fill the table.
  if (opened === "wrong-secret") await countGuess(key, WRONG_SECRETS);
  if (opened === null || opened === "wrong-secret") return closed();
  return new Response(null, { status: 204, headers: { "set-cookie": linkCookie(opened) } });
});
