import { and, desc, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { isOwnContent } from "@/lib/domain/own-items/is-own-content";
import type { OwnItem } from "@/lib/domain/own-items/own-item";
import type { PracticeContext } from "@/lib/server/auth/context";

/** An own item as its form needs it. */
export interface OwnItemRow extends OwnItem {
  readonly revision: number;
}

/** An own item of the signed-in practice, or null. */
export function findOwnItem({ practiceId }: PracticeContext, itemId: string): Promise<OwnItemRow | null> {
  return ownItemIn(store().read, practiceId, itemId);
}

/** The same inside a transaction. */
export async function ownItemIn(query: Query, practiceId: string, itemId: string): Promise<OwnItemRow | null> {
  const { ownItems, ownItemVersions } = store().tables;
  const [row] = await query
    .select({
      id: ownItems.id,
      version: ownItems.version,
      archivedAt: ownItems.archivedAt,
      revision: ownItems.revision,
      content: ownItemVersions.content,
    })
    .from(ownItems)
    .innerJoin(
      ownItemVersions,
      and(
        eq(ownItemVersions.practiceId, ownItems.practiceId),
        eq(ownItemVersions.itemId, ownItems.id),
        eq(ownItemVersions.version, ownItems.version),
      ),
    )
    .where(and(eq(ownItems.practiceId, practiceId), eq(ownItems.id, itemId)));
  if (!row) return null;
  const { archivedAt, content, ...rest } = row;
  if (!isOwnContent(content)) throw new Error(`Own item ${itemId} cannot be read`);
  return { ...rest, archived: archivedAt !== null, content };
}

/** Every version there was of an own item, newest first. */
export async function listOwnItemVersions({ practiceId }: PracticeContext, itemId: string) {
  const { read, tables } = store();
  const { ownItemVersions, users } = tables;
  return read
    .select({ version: ownItemVersions.version, madeAt: ownItemVersions.madeAt, madeBy: users.fullName })
    .from(ownItemVersions)
    .leftJoin(users, and(eq(users.practiceId, ownItemVersions.practiceId), eq(users.id, ownItemVersions.madeBy)))
    .where(and(eq(ownItemVersions.practiceId, practiceId), eq(ownItemVersions.itemId, itemId)))
    .orderBy(desc(ownItemVersions.version))
    .limit(100);
}
