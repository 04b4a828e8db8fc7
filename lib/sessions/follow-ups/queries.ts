import { and, asc, eq, isNotNull, isNull, lte } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { libraryOf } from "@/lib/library/queries";
import type { PracticeContext } from "@/lib/server/auth/context";

/** Most look-backs that a first screen shows. */
const MOST = 50;

/** Decisions of a client that asked for a second look, and that no session has answered yet; the oldest day first. */
export async function openFollowUps(query: Query, practiceId: string, clientId: string) {
  const { overrides } = store().tables;
  return rowsWhere(query, practiceId, eq(overrides.clientId, clientId));
}

/** The same for the pages of a client. */
export function listFollowUps({ practiceId }: PracticeContext, clientId: string) {
  return openFollowUps(store().read, practiceId, clientId);
}

/** What must be looked at again by `day`, over all clients who are not put away. */
export async function listDueFollowUps({ practiceId }: PracticeContext, day: string) {
  const { overrides, clients } = store().tables;
  return rowsWhere(store().read, practiceId, and(lte(overrides.followUpOn, day), isNull(clients.archivedAt)));
}

export type FollowUp = Awaited<ReturnType<typeof openFollowUps>>[number];

async function rowsWhere(query: Query, practiceId: string, which: ReturnType<typeof and>) {
  const { overrides, clients } = store().tables;
  const rows = await query
    .select({
      id: overrides.id,
      clientId: overrides.clientId,
      clientName: clients.fullName,
      ruleId: overrides.ruleId,
      itemId: overrides.itemId,
      text: overrides.text,
      dueOn: overrides.followUpOn,
    })
    .from(overrides)
    .innerJoin(clients, and(eq(clients.practiceId, overrides.practiceId), eq(clients.id, overrides.clientId)))
    .where(
      and(
        eq(overrides.practiceId, practiceId),
        eq(overrides.reasonCode, "will-monitor"),
        isNotNull(overrides.followUpOn),
        isNull(overrides.followedUpIn),
        isNull(overrides.endedAt),
        which,
      ),
    )
    .orderBy(asc(overrides.followUpOn), asc(overrides.id))
    .limit(MOST);
  const { itemById } = await libraryOf(query, practiceId);
  return rows.map(({ dueOn, ...row }) => ({
    ...row,
    dueOn: dueOn ?? "",
    itemName: itemById(row.itemId)?.name ?? row.itemId,
  }));
}
