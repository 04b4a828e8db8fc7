import { barePicture } from "@/lib/domain/own-items/bare-picture";
import type { OwnPicture } from "@/lib/domain/own-items/own-figure";
import { MOST_PICTURE_BYTES, PICTURE_PROBLEM, pictureOf } from "@/lib/domain/own-items/picture-file";
import type { LinkContext, PracticeContext } from "@/lib/server/auth/context";
import { Problem } from "@/lib/server/problem";
import { addPicture } from "./mutations";
import { findPicture } from "./queries";

/** Keeps an uploaded picture: the body of the request is the file. Not a server action: those take a small body. */
export async function keepPicture(ctx: PracticeContext, request: Request): Promise<Omit<OwnPicture, "kind" | "alt">> {
  const bytes = await bytesOf(request);
  const picture = pictureOf(bytes);
  if (typeof picture === "string") throw refused(picture);
  const bare = barePicture(bytes, picture.mediaType);
  if (typeof bare === "string") throw refused(bare);
  const { width, height } = picture;
  return { pictureId: await addPicture(ctx, picture, bare), width, height };
}

/** A picture as a file that can only be shown. */
export async function sendPicture(
  ctx: Pick<PracticeContext | LinkContext, "practiceId">,
  pictureId: string,
): Promise<Response> {
  const picture = await findPicture(ctx, pictureId);
  if (!picture) throw new Problem("not-found", "There is no such picture.");
  return new Response(picture.bytes, {
    headers: {
      "content-type": picture.mediaType,
      "content-length": String(picture.bytes.length),
      "content-disposition": "inline",
      // A picture never changes under its id, but only who may see it may keep it.
      "cache-control": "private, max-age=86400",
    },
  });
}

// Counted while it comes in: what the request says of its own length need not be true.
async function bytesOf(request: Request): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > MOST_PICTURE_BYTES) throw refused("size");
    parts.push(new Uint8Array(part));
  }
  return Buffer.concat(parts);
}

function refused(why: keyof typeof PICTURE_PROBLEM): Problem {
  return new Problem("input", PICTURE_PROBLEM[why], { fields: { "content.figure": PICTURE_PROBLEM[why] } });
}
