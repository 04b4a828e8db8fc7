import { findSafety } from "@/lib/clients/library/queries";
import { listOwnItems, ownItemsOf } from "@/lib/library/queries";
import * as mutations from "@/lib/own-items/mutations";
import { addPicture } from "@/lib/own-items/pictures/mutations";
import { findPicture, pictureDataOf } from "@/lib/own-items/pictures/queries";
import * as queries from "@/lib/own-items/queries";
import { ownContentSchema } from "@/lib/own-items/schema";
import type { PracticeContext } from "@/lib/server/auth/context";
import { newId } from "@/lib/server/ids";
import { ownContent, someOwnItem } from "../own-items";
import { type Attempts, read } from "./attempt";

/** An item and a picture of the victim's. */
export async function addOwnTraces(ctx: PracticeContext): Promise<void> {
  await someOwnItem(ctx, ownContent({ name: "Victoria's stretch" }));
  await addPicture(ctx, { mediaType: "image/png", width: 1, height: 1 }, new Uint8Array([1]));
}

const itemOf = async (owner: PracticeContext) => (await listOwnItems(owner))[0]?.id ?? "none";
const pictureOf = async (owner: PracticeContext) => {
  const { store } = await import("@/db/store");
  const rows = await read().select().from(store().tables.ownPictures);
  return rows.find(({ practiceId }) => practiceId === owner.practiceId)?.id ?? "none";
};
const content = ownContentSchema.parse(ownContent({ name: "Taken over" }));

export const libraryAttempts: Attempts = {
  nothing: {
    "clients/library/queries findSafety": (ctx, { clientId }) => findSafety(ctx, clientId),
    "own-items/queries findOwnItem": async (ctx, { ctx: owner }) => queries.findOwnItem(ctx, await itemOf(owner)),
    "own-items/queries ownItemIn": async (ctx, { ctx: owner }) =>
      queries.ownItemIn(read(), ctx.practiceId, await itemOf(owner)),
    "own-items/queries listOwnItemVersions": async (ctx, { ctx: owner }) =>
      queries.listOwnItemVersions(ctx, await itemOf(owner)),
    "own-items/mutations changeOwnItem": async (ctx, { ctx: owner }) =>
      mutations.changeOwnItem(ctx, { itemId: await itemOf(owner), revision: 1, content }),
    "own-items/mutations archiveOwnItem": async (ctx, { ctx: owner }) =>
      mutations.archiveOwnItem(ctx, { itemId: await itemOf(owner), revision: 1, archived: true }),
    "own-items/pictures/queries findPicture": async (ctx, { ctx: owner }) => findPicture(ctx, await pictureOf(owner)),
  },
  own: {
    "own-items/pictures/queries pictureDataOf": async (ctx, { ctx: owner }) => {
      const own = { kind: "picture", pictureId: await pictureOf(owner), alt: "", width: 1, height: 1 };
      return [...(await pictureDataOf(ctx, { groups: [{ exercises: [{ figure: { own } }] }] } as never))];
    },
    "library/queries listOwnItems": (ctx) => listOwnItems(ctx),
    "library/queries ownItemsOf": (ctx) => ownItemsOf(read(), ctx.practiceId),
    "own-items/mutations addOwnItem": (ctx) => mutations.addOwnItem(ctx, { key: newId(), content }),
    "own-items/pictures/mutations addPicture": (ctx) =>
      addPicture(ctx, { mediaType: "image/png", width: 1, height: 1 }, new Uint8Array([2])),
  },
};
