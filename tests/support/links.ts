import type { LinkContext, PracticeContext } from "@/lib/server/auth/context";
import { findLink, openWithSecret } from "@/lib/server/auth/link-gate";
import { addShareLink } from "@/lib/share-links/mutations";
import { findShareLink } from "@/lib/share-links/queries";

/** The link of a plan as the sheet prints it. */
export async function printedLink(ctx: PracticeContext, planId: string) {
  const link = await findShareLink(ctx, planId);
  if (!link) throw new Error("This plan has no link");
  return { linkId: link.id, secret: new URL(link.url).hash.slice(1), code: link.code };
}

/** A browser that has just opened the link of a plan: the reference in its cookie, and who it is to the data layer. */
export async function openedLink(ctx: PracticeContext, planId: string) {
  const { linkId, secret } = await printedLink(ctx, planId);
  const opened = await openWithSecret(linkId, secret);
  if (!opened || opened === "wrong-secret") throw new Error("The link does not open");
  const link = await findLink(linkId, opened.reference);
  if (!link) throw new Error("The browser that opened the link cannot see it");
  return { linkId, secret, reference: opened.reference, link };
}

/** The client's phone, right after a published plan was shared. */
export async function phoneOf(ctx: PracticeContext, planId: string): Promise<LinkContext> {
  await addShareLink(ctx, planId);
  return (await openedLink(ctx, planId)).link;
}
