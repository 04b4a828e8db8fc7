import { and, asc, desc, eq, exists, gt, inArray, isNotNull, isNull, like, lte, or, type SQL, sql } from "drizzle-orm";
import { store } from "@/db/store";
import { type PracticeContext, THE_CLIENT } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { fold, likePattern } from "@/lib/server/fold";
import type { ListChoice } from "./schema";

/** Clients a screen shows at once. */
export const PAGE_SIZE = 25;

/** A page of clients by name; `more` is the place to go on from. The front desk gets no conditions. */
export async function listClients({ practiceId, role }: PracticeContext, choice: ListChoice) {
  const { read, tables } = store();
  const { clients } = tables;
  const rows = await read
    .select({
      id: clients.id,
      fullName: clients.fullName,
      preferredName: clients.preferredName,
      birthDate: clients.birthDate,
      phone: clients.phone,
      archivedAt: clients.archivedAt,
      sortName: clients.sortName,
    })
    .from(clients)
    .where(
      and(
        eq(clients.practiceId, practiceId),
        SHOWN[choice.show](),
        matches(choice.query, role !== "assistant"),
        afterPlace(choice.after),
      ),
    )
    .orderBy(asc(clients.sortName), asc(clients.id))
    .limit(PAGE_SIZE + 1);
  const page = rows.slice(0, PAGE_SIZE);
  const last = rows.length > PAGE_SIZE ? page.at(-1) : undefined;
  const notes = await notesOn(
    practiceId,
    page.map(({ id }) => id),
    role !== "assistant",
  );
  return {
    clients: page.map(({ sortName: _, ...client }) => ({ ...client, ...notes(client.id) })),
    more: last ? JSON.stringify([last.sortName, last.id]) : null,
  };
}

export type ClientRow = Awaited<ReturnType<typeof listClients>>["clients"][number];
export type ClientPage = Awaited<ReturnType<typeof listClients>>;

const SHOWN: Record<ListChoice["show"], () => SQL | undefined> = {
  active: () => isNull(store().tables.clients.archivedAt),
  archived: () => isNotNull(store().tables.clients.archivedAt),
  attention: () => and(isNull(store().tables.clients.archivedAt), hasOpenAlert()),
};

function hasOpenAlert(): SQL {
  const { read, tables } = store();
  const { alerts, clients } = tables;
  return exists(
    read
      .select({ one: sql`1` })
      .from(alerts)
      .where(and(eq(alerts.practiceId, clients.practiceId), eq(alerts.clientId, clients.id), needsAttention())),
  );
}

// Nobody has dealt with it, and it is not put off to a later day.
function needsAttention(): SQL | undefined {
  const { alerts } = store().tables;
  return and(isNull(alerts.acknowledgedAt), or(isNull(alerts.dueOn), lte(alerts.dueOn, today())));
}

// Every word must be somewhere in the folded text; the front desk searches names only.
function matches(query: string, clinical: boolean): SQL | undefined {
  const { clients } = store().tables;
  const column = clinical ? clients.searchText : clients.sortName;
  const words = fold(query).split(" ").filter(Boolean).slice(0, 6);
  return and(...words.map((word) => sql`${like(column, likePattern(word))} escape '\\'`));
}

function afterPlace(after: string | undefined): SQL | undefined {
  const place = after === undefined ? null : parsePlace(after);
  if (!place) return undefined;
  const { clients } = store().tables;
  return or(gt(clients.sortName, place[0]), and(eq(clients.sortName, place[0]), gt(clients.id, place[1])));
}

function parsePlace(after: string): [string, string] | null {
  try {
    const place: unknown = JSON.parse(after);
    return Array.isArray(place) && typeof place[0] === "string" && typeof place[1] === "string"
      ? [place[0], place[1]]
      : null;
  } catch {
    return null;
  }
}

async function notesOn(practiceId: string, ids: string[], clinical: boolean) {
  if (ids.length === 0 || !clinical) return () => ({ conditions: [] as string[], openAlerts: 0 });
  const { read, tables } = store();
  const { clientConditions, alerts } = tables;
  const conditions = await read
    .select({ clientId: clientConditions.clientId, text: clientConditions.text })
    .from(clientConditions)
    .where(
      and(
        eq(clientConditions.practiceId, practiceId),
        inArray(clientConditions.clientId, ids),
        isNull(clientConditions.endedAt),
      ),
    );
  const open = await read
    .select({ clientId: alerts.clientId })
    .from(alerts)
    .where(and(eq(alerts.practiceId, practiceId), inArray(alerts.clientId, ids), needsAttention()));
  return (id: string) => ({
    conditions: conditions.filter(({ clientId }) => clientId === id).map(({ text }) => text),
    openAlerts: open.filter(({ clientId }) => clientId === id).length,
  });
}

/** A client of this practice, or null: foreign and missing look the same. */
export async function findClient({ practiceId, role }: PracticeContext, clientId: string) {
  const { read, tables } = store();
  const { clients } = tables;
  const clinical = role !== "assistant";
  const [client] = await read
    .select({
      id: clients.id,
      fullName: clients.fullName,
      preferredName: clients.preferredName,
      birthDate: clients.birthDate,
      sex: clients.sex,
      phone: clients.phone,
      email: clients.email,
      emergencyContact: clients.emergencyContact,
      occupation: clients.occupation,
      goals: clients.goals,
      language: clients.language,
      figureLook: clients.figureLook,
      archivedAt: clients.archivedAt,
      revision: clients.revision,
    })
    .from(clients)
    .where(and(eq(clients.practiceId, practiceId), eq(clients.id, clientId)));
  if (!client) return null;
  return clinical ? client : { ...client, goals: "", occupation: "" };
}

export type Client = NonNullable<Awaited<ReturnType<typeof findClient>>>;

/** Every change of a client's record, newest first, with who made it. */
export async function listChanges({ practiceId }: PracticeContext, clientId: string) {
  const { read, tables } = store();
  const { clientChanges, users } = tables;
  const rows = await read
    .select({
      id: clientChanges.id,
      at: clientChanges.at,
      userId: clientChanges.by,
      name: users.fullName,
      what: clientChanges.what,
      changes: clientChanges.changes,
    })
    .from(clientChanges)
    .leftJoin(users, and(eq(users.practiceId, clientChanges.practiceId), eq(users.id, clientChanges.by)))
    .where(and(eq(clientChanges.practiceId, practiceId), eq(clientChanges.clientId, clientId)))
    .orderBy(desc(clientChanges.at), desc(clientChanges.id))
    .limit(200);
  return rows.map(({ userId, name, ...change }) => ({ ...change, by: userId === THE_CLIENT ? "The client" : name }));
}

/** All measurements of a client, newest first. */
export async function listMeasurements({ practiceId }: PracticeContext, clientId: string) {
  const { read, tables } = store();
  const { measurements } = tables;
  return read
    .select({
      id: measurements.id,
      kind: measurements.kind,
      value: measurements.value,
      secondValue: measurements.secondValue,
      measuredOn: measurements.measuredOn,
    })
    .from(measurements)
    .where(
      and(eq(measurements.practiceId, practiceId), eq(measurements.clientId, clientId), isNull(measurements.endedAt)),
    )
    .orderBy(desc(measurements.measuredOn), desc(measurements.recordedAt))
    .limit(100);
}
