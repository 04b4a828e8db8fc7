import { and, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { addDays } from "@/lib/domain/day/day";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { LinkContext } from "@/lib/server/auth/context";
import { noteOnLink } from "@/lib/server/auth/link-log";
import { today } from "@/lib/server/clock";
import { type Choice, FRESH_DAYS } from "./schema";

/** Keeps the language and the size of text that a browser chose for one link's page. */
export async function keepChoice(ctx: LinkContext, { language, larger }: Choice): Promise<void> {
  const chosen = { ...(language && { language }), ...(larger !== undefined && { larger }) };
  const fields = Object.keys(chosen);
  if (fields.length === 0) return;
  await store().write(async (tx) => {
    await tx.update(store().tables.linkSessions).set(chosen).where(ofBrowser(ctx));
    await recordAudit(tx, ctx, { action: "share-link.read-as", subjectId: ctx.linkId, clientId: ctx.clientId, fields });
  });
}

/** Notes that a browser reads a version of the plan. Answers the version it saw before, as long as that is news to it; a
 *  browser's first version is no news. One day of reading is one line of the link's log. */
export async function noteReading(ctx: LinkContext, version: number): Promise<number | null> {
  const day = today();
  const { read, tables } = store();
  const { linkSessions } = tables;
  const [known] = await read
    .select({
      seen: linkSessions.seenVersion,
      before: linkSessions.beforeVersion,
      seenOn: linkSessions.seenOn,
      readOn: linkSessions.readOn,
    })
    .from(linkSessions)
    .where(ofBrowser(ctx));
  if (!known) return null;
  const isNew = known.seen !== version;
  const before = isNew ? known.seen : known.before;
  const seenOn = isNew ? day : known.seenOn;
  if (isNew || known.readOn !== day) {
    await store().write(async (tx) => {
      await tx
        .update(linkSessions)
        .set({ seenVersion: version, beforeVersion: before, seenOn, readOn: day })
        .where(ofBrowser(ctx));
      await logReading(tx, ctx, version);
    });
  }
  return before !== null && seenOn !== null && addDays(seenOn, FRESH_DAYS) > day ? before : null;
}

async function logReading(tx: Query, ctx: LinkContext, version: number): Promise<void> {
  const { practiceId, linkId, clientId } = ctx;
  await noteOnLink(tx, practiceId, linkId, `read, version ${version}`);
  await recordAudit(tx, ctx, { action: "share-link.read", subjectId: linkId, clientId });
}

// The browser's row belongs to this link: the gate has just read it by both.
function ofBrowser({ browser, linkId }: LinkContext) {
  const { linkSessions } = store().tables;
  return and(eq(linkSessions.idHash, browser), eq(linkSessions.linkId, linkId));
}
