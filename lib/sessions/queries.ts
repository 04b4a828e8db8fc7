import { and, desc, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { libraryOf } from "@/lib/library/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { keptFindingsSchema, keptItemsSchema } from "./schema";

/** Notes that a client's page shows. */
const MOST = 200;

/** The session notes of a client, newest first. */
export async function listSessionNotes({ practiceId }: PracticeContext, clientId: string, most = MOST) {
  const { read, tables } = store();
  const { clientSessions, users } = tables;
  const rows = await read
    .select(columns())
    .from(clientSessions)
    .leftJoin(users, and(eq(users.practiceId, clientSessions.practiceId), eq(users.id, clientSessions.recordedBy)))
    .where(and(eq(clientSessions.practiceId, practiceId), eq(clientSessions.clientId, clientId)))
    .orderBy(desc(clientSessions.heldOn), desc(clientSessions.recordedAt), desc(clientSessions.id))
    .limit(most);
  return asKept(read, practiceId, rows);
}

/** One note of a client with everything it kept, or null. */
export async function findSessionNote({ practiceId }: PracticeContext, clientId: string, sessionId: string) {
  const { read, tables } = store();
  const { clientSessions, users, overrides } = tables;
  const rows = await read
    .select(columns())
    .from(clientSessions)
    .leftJoin(users, and(eq(users.practiceId, clientSessions.practiceId), eq(users.id, clientSessions.recordedBy)))
    .where(
      and(
        eq(clientSessions.practiceId, practiceId),
        eq(clientSessions.clientId, clientId),
        eq(clientSessions.id, sessionId),
      ),
    );
  const [note] = await asKept(read, practiceId, rows);
  if (!note) return null;
  const { itemById, rules } = await libraryOf(read, practiceId);
  const answered = await read
    .select({
      id: overrides.id,
      itemId: overrides.itemId,
      ruleId: overrides.ruleId,
      text: overrides.text,
      says: overrides.followUpSays,
      endedAt: overrides.endedAt,
    })
    .from(overrides)
    .where(and(eq(overrides.practiceId, practiceId), eq(overrides.followedUpIn, sessionId)));
  const sayings = new Map(rules.map(({ id, say }) => [id, say.practitioner]));
  return {
    ...note,
    findings: note.findings.map((one) => ("ruleId" in one ? { ...one, says: sayings.get(one.ruleId) ?? null } : one)),
    followUps: answered.map((one) => ({ ...one, itemName: itemById(one.itemId)?.name ?? one.itemId })),
  };
}

export type SessionNoteRow = Awaited<ReturnType<typeof listSessionNotes>>[number];
export type SessionNoteView = NonNullable<Awaited<ReturnType<typeof findSessionNote>>>;

function columns() {
  const { clientSessions, users } = store().tables;
  return {
    id: clientSessions.id,
    clientId: clientSessions.clientId,
    planId: clientSessions.planId,
    heldOn: clientSessions.heldOn,
    minutes: clientSessions.minutes,
    items: clientSessions.items,
    findings: clientSessions.findings,
    rulesVersion: clientSessions.rulesVersion,
    painBefore: clientSessions.painBefore,
    painAfter: clientSessions.painAfter,
    clientSays: clientSessions.clientSays,
    note: clientSessions.note,
    recordedAt: clientSessions.recordedAt,
    recordedBy: users.fullName,
  };
}

type Stored = { readonly items: unknown; readonly findings: unknown };

// Written by us; parsed again so that an older shape is found here and not on the page.
async function asKept<T extends Stored>(query: Query, practiceId: string, rows: readonly T[]) {
  const { itemById } = await libraryOf(query, practiceId);
  return rows.map((row) => ({
    ...row,
    items: keptItemsSchema.parse(row.items).map((one) => ({ ...one, name: itemById(one.itemId)?.name ?? one.itemId })),
    findings: keptFindingsSchema.parse(row.findings),
  }));
}
