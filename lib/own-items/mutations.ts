import { and, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { isOwnContent } from "@/lib/domain/own-items/is-own-content";
import { ownIdOf } from "@/lib/domain/own-items/own-item";
import { same } from "@/lib/domain/same";
import { libraryWith, ownItemsOf, ruleSetOf } from "@/lib/library/queries";
import { recheckPractice } from "@/lib/rules/mutations";
import { once } from "@/lib/server/audit/once";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import { ownItemIn } from "./queries";
import type { NewOwnItem, OwnItemArchive, OwnItemChange } from "./schema";

type Content = NewOwnItem["content"];

/** Keeps a new item in its first version. Answers its id. */
export async function addOwnItem(
  ctx: PracticeContext,
  { key, content: typed }: NewOwnItem,
): Promise<{ itemId: string }> {
  const { write, tables } = store();
  return write(async (tx) => {
    const itemId = await once(tx, ctx.practiceId, key, async () => {
      const content = await withPicture(tx, ctx, typed);
      const id = ownIdOf(newId());
      const made = { practiceId: ctx.practiceId, createdAt: now(), createdBy: ctx.userId };
      await tx.insert(tables.ownItems).values({ id, version: 1, archivedAt: null, revision: 1, ...made });
      await insertVersion(tx, ctx, id, 1, content);
      await recordAudit(tx, ctx, { action: "own-item.created", subjectId: id });
      return id;
    });
    return { itemId };
  });
}

/** Keeps a change as the next version and checks every plan in use again: what it is has changed in them too. */
export async function changeOwnItem(
  ctx: PracticeContext,
  { itemId, revision, content: typed }: OwnItemChange,
): Promise<{ version: number }> {
  return store().write(async (tx) => {
    const before = await itemAt(tx, ctx, itemId, revision);
    const content = await withPicture(tx, ctx, typed);
    const version = before.version + 1;
    const fields = Object.keys(content).filter(
      (name) => !same(Reflect.get(before.content, name), Reflect.get(content, name)),
    );
    await rechecked(tx, ctx, `${content.name} changed`, async () => {
      await setItem(tx, ctx, itemId, { version, revision: revision + 1 });
      await insertVersion(tx, ctx, itemId, version, content);
    });
    await recordAudit(tx, ctx, { action: "own-item.changed", subjectId: itemId, fields });
    return { version };
  });
}

/** Puts an item away, so that it is offered no more, or takes it back. Plans that have it keep it. */
export async function archiveOwnItem(
  ctx: PracticeContext,
  { itemId, revision, archived }: OwnItemArchive,
): Promise<void> {
  await store().write(async (tx) => {
    const before = await itemAt(tx, ctx, itemId, revision);
    if (before.archived === archived) return;
    await setItem(tx, ctx, itemId, { archivedAt: archived ? now() : null, revision: revision + 1 });
    await recordAudit(tx, ctx, { action: archived ? "own-item.archived" : "own-item.restored", subjectId: itemId });
  });
}

async function itemAt(tx: Query, ctx: PracticeContext, itemId: string, revision: number) {
  const item = await ownItemIn(tx, ctx.practiceId, itemId);
  if (!item) throw new Problem("not-found", "This item is not in your practice.");
  if (item.revision !== revision) {
    throw new Problem(
      "conflict",
      "A colleague changed this item meanwhile. What you typed is still here: open the item in another tab, compare, then load this page again.",
      { current: { revision: item.revision, version: item.version, name: item.content.name } },
    );
  }
  return item;
}

/** Does a change of the practice's items and checks its plans before and after it. */
async function rechecked(tx: Query, ctx: PracticeContext, what: string, work: () => Promise<void>): Promise<void> {
  const { content, version } = await ruleSetOf(tx, ctx.practiceId);
  const before = libraryWith(content, version, await ownItemsOf(tx, ctx.practiceId));
  await work();
  const after = libraryWith(content, version, await ownItemsOf(tx, ctx.practiceId));
  await recheckPractice(tx, ctx, before, after, what);
}

async function setItem(
  tx: Query,
  { practiceId }: PracticeContext,
  itemId: string,
  change: { version?: number; revision: number; archivedAt?: string | null },
): Promise<void> {
  const { ownItems } = store().tables;
  await tx
    .update(ownItems)
    .set(change)
    .where(and(eq(ownItems.practiceId, practiceId), eq(ownItems.id, itemId)));
}

async function insertVersion(
  tx: Query,
  { practiceId, userId }: PracticeContext,
  itemId: string,
  version: number,
  content: Content,
): Promise<void> {
  // What is written must be readable: nothing of the practice opens while one item is not.
  if (!isOwnContent(content)) throw new Error("An own item was not whole");
  await tx
    .insert(store().tables.ownItemVersions)
    .values({ practiceId, itemId, version, content, madeAt: now(), madeBy: userId });
}

/** What was typed, with the picture it shows as it was measured when it came in. The picture is one of the practice's own. */
async function withPicture(tx: Query, { practiceId }: PracticeContext, content: Content): Promise<Content> {
  const { figure } = content;
  if (figure?.kind !== "picture") return content;
  const { ownPictures } = store().tables;
  const [sides] = await tx
    .select({ width: ownPictures.width, height: ownPictures.height })
    .from(ownPictures)
    .where(and(eq(ownPictures.practiceId, practiceId), eq(ownPictures.id, figure.pictureId)));
  if (!sides) {
    const ask = "Choose the picture again: it did not arrive.";
    throw new Problem("input", ask, { fields: { "content.figure": ask } });
  }
  return { ...content, figure: { ...figure, ...sides } };
}
