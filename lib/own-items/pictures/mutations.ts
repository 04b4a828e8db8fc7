import { and, count, eq, isNotNull, lt, notInArray, type SQL, sql } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import type { PictureFile } from "@/lib/domain/own-items/picture-file";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { minutesFromNow, now } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";

/** Most pictures that a practice keeps: 600 MB at their heaviest, in the database and in every copy of it. */
export const MOST_PICTURES = 300;
/** A picture that no item shows by then was tried and not taken. Unit: minutes. */
const FORGOTTEN_AFTER = 24 * 60;

/** Keeps a picture. It shows nowhere until an item names it. Answers its id. */
export async function addPicture(
  ctx: PracticeContext,
  { mediaType, width, height }: PictureFile,
  bytes: Uint8Array,
): Promise<string> {
  const { write, tables } = store();
  const id = newId();
  await write(async (tx) => {
    await dropForgotten(tx, ctx);
    await refuseWhenFull(tx, ctx);
    const kept = { content: Buffer.from(bytes).toString("base64"), createdAt: now(), createdBy: ctx.userId };
    await tx.insert(tables.ownPictures).values({ id, practiceId: ctx.practiceId, mediaType, width, height, ...kept });
    await recordAudit(tx, ctx, { action: "own-picture.kept", subjectId: id });
  });
  return id;
}

async function refuseWhenFull(tx: Query, { practiceId }: PracticeContext): Promise<void> {
  const { ownPictures } = store().tables;
  const [row] = await tx.select({ kept: count() }).from(ownPictures).where(eq(ownPictures.practiceId, practiceId));
  if ((row?.kept ?? 0) < MOST_PICTURES) return;
  const ask = `Your practice has ${MOST_PICTURES} pictures and can keep no more. Give this one a drawing instead. Pictures that no item shows make room after a day.`;
  throw new Problem("input", ask, { fields: { "content.figure": ask } });
}

/** Deletes what was uploaded and never used. Any version counts: an old one can be looked at again. */
async function dropForgotten(tx: Query, ctx: PracticeContext): Promise<void> {
  const { ownPictures, ownItemVersions } = store().tables;
  // Both databases read a field of kept JSON this way.
  const shown: SQL<string> = sql`${ownItemVersions.content} -> 'figure' ->> 'pictureId'`;
  const named = tx
    .select({ id: shown })
    .from(ownItemVersions)
    .where(and(eq(ownItemVersions.practiceId, ctx.practiceId), isNotNull(shown)));
  const dropped = await tx
    .delete(ownPictures)
    .where(
      and(
        eq(ownPictures.practiceId, ctx.practiceId),
        lt(ownPictures.createdAt, minutesFromNow(-FORGOTTEN_AFTER)),
        notInArray(ownPictures.id, named),
      ),
    )
    .returning({ id: ownPictures.id });
  if (dropped.length === 0) return;
  await recordAudit(tx, ctx, {
    action: "own-picture.dropped",
    subjectId: ctx.practiceId,
    reason: `${dropped.length} unused`,
  });
}
