import { and, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { picturesIn } from "@/lib/domain/own-items/pictures-in";
import type { ProgramDocument } from "@/lib/domain/program/document";
import type { LinkContext, PracticeContext } from "@/lib/server/auth/context";

/** A picture as it is handed out. */
export interface Picture {
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A picture of this practice, for its people and for whoever opened one of its links; null where there is none. */
export async function findPicture(
  { practiceId }: Pick<PracticeContext | LinkContext, "practiceId">,
  pictureId: string,
): Promise<Picture | null> {
  const { read, tables } = store();
  const { ownPictures } = tables;
  const [row] = await read
    .select({ mediaType: ownPictures.mediaType, content: ownPictures.content })
    .from(ownPictures)
    .where(and(eq(ownPictures.practiceId, practiceId), eq(ownPictures.id, pictureId)));
  return row ? { mediaType: row.mediaType, bytes: new Uint8Array(Buffer.from(row.content, "base64")) } : null;
}

/** The pictures of a program as text that a drawing can hold, by their ids. */
export async function pictureDataOf(
  ctx: Pick<PracticeContext | LinkContext, "practiceId">,
  document: ProgramDocument,
): Promise<ReadonlyMap<string, string>> {
  const data = new Map<string, string>();
  for (const id of new Set(picturesIn(document))) {
    const picture = await findPicture(ctx, id);
    if (picture) data.set(id, `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString("base64")}`);
  }
  return data;
}
