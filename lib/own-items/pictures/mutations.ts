import { store } from "@/db/store";
import type { PictureFile } from "@/lib/domain/own-items/picture-file";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";

/** Keeps a picture. It shows nowhere until an item names it. Answers its id. */
export async function addPicture(
  ctx: PracticeContext,
  { mediaType, width, height }: PictureFile,
  bytes: Uint8Array,
): Promise<string> {
  const { write, tables } = store();
  const id = newId();
  await write(async (tx) => {
    const kept = { content: Buffer.from(bytes).toString("base64"), createdAt: now(), createdBy: ctx.userId };
    await tx.insert(tables.ownPictures).values({ id, practiceId: ctx.practiceId, mediaType, width, height, ...kept });
    await recordAudit(tx, ctx, { action: "own-picture.kept", subjectId: id });
  });
  return id;
}
