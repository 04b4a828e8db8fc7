import { and, eq, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import type { Mark } from "@/lib/domain/body-map/marks";
import { once } from "@/lib/server/audit/once";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { Author, PracticeContext } from "@/lib/server/auth/context";
import { now, today } from "@/lib/server/clock";
import { fold } from "@/lib/server/fold";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import type { ClientChange, ClientDetails, NewClient, NewCondition, NewMedicine } from "./schema";

/** Adds a client with the conditions and medicines known at once. */
export async function addClient(
  ctx: PracticeContext,
  { key, details, conditions, medicines, marks }: NewClient,
): Promise<string> {
  const { write, tables } = store();
  return write((tx) =>
    once(tx, ctx.practiceId, key, async () => {
      const id = newId();
      const searchText = searchTextOf(
        details,
        conditions.map(({ text }) => text),
      );
      const values = { ...details, id, practiceId: ctx.practiceId, sortName: fold(details.fullName), searchText };
      await tx.insert(tables.clients).values({ ...values, revision: 1, createdAt: now() });
      for (const condition of conditions) await insertCondition(tx, ctx, id, condition);
      for (const medicine of medicines) await insertMedicine(tx, ctx, id, medicine);
      if (marks.length > 0) await insertBodyMap(tx, ctx, id, today(), marks);
      await recordChange(tx, ctx, id, "Record created", []);
      await recordAudit(tx, ctx, { action: "client.created", subjectId: id, clientId: id });
      return id;
    }),
  );
}

/** Changes the details, in the caller's transaction: some of them the check reads. The second of two editors gets what stands
 *  there now, and nothing is overwritten. */
export async function changeDetails(
  tx: Query,
  ctx: PracticeContext,
  { clientId, revision, details }: ClientChange,
): Promise<void> {
  const { clients } = store().tables;
  const mine = and(eq(clients.practiceId, ctx.practiceId), eq(clients.id, clientId));
  const [row] = await tx.select().from(clients).where(mine);
  if (!row) throw new Problem("not-found", "This client is not in your practice.");
  const current = detailsOf(row);
  if (row.revision !== revision) {
    throw new Problem("conflict", "A colleague saved this record meanwhile. Compare below, then save again.", {
      current: { ...current, revision: row.revision },
    });
  }
  const changes = differences(current, details);
  if (changes.length === 0) return;
  await tx
    .update(clients)
    .set({ ...details, sortName: fold(details.fullName), revision: revision + 1 })
    .where(mine);
  await refreshSearchText(tx, ctx.practiceId, clientId);
  await recordChange(tx, ctx, clientId, "Details changed", changes);
  const fields = changes.map(({ field }) => field);
  await recordAudit(tx, ctx, { action: "client.changed", subjectId: clientId, clientId, fields });
}

/** Puts a client away, or takes one back. */
export async function archiveClient(ctx: PracticeContext, clientId: string, archived: boolean): Promise<void> {
  const { write, tables } = store();
  const { clients } = tables;
  await write(async (tx) => {
    const [changed] = await tx
      .update(clients)
      .set({ archivedAt: archived ? now() : null })
      .where(and(eq(clients.practiceId, ctx.practiceId), eq(clients.id, clientId)))
      .returning({ id: clients.id });
    if (!changed) throw new Problem("not-found", "This client is not in your practice.");
    await recordChange(tx, ctx, clientId, archived ? "Archived" : "Taken back from the archive", []);
    const action = archived ? "client.archived" : "client.restored";
    await recordAudit(tx, ctx, { action, subjectId: clientId, clientId });
  });
}

/** Writes down that a record was opened. */
export async function recordView(ctx: PracticeContext, clientId: string): Promise<void> {
  await store().write((tx) => recordAudit(tx, ctx, { action: "client.viewed", subjectId: clientId, clientId }));
}

/** One condition, in the caller's transaction. */
export async function insertCondition(tx: Query, ctx: Author, clientId: string, { key, ...condition }: NewCondition) {
  const id = newId();
  const owned = { id, practiceId: ctx.practiceId, clientId, recordedAt: now(), recordedBy: ctx.userId };
  await tx.insert(store().tables.clientConditions).values({ ...condition, ...owned, conditionKey: key });
  return id;
}

/** One medicine, in the caller's transaction. */
export async function insertMedicine(tx: Query, ctx: Author, clientId: string, medicine: NewMedicine) {
  const id = newId();
  const owned = { id, practiceId: ctx.practiceId, clientId, recordedAt: now(), recordedBy: ctx.userId };
  await tx.insert(store().tables.clientMedicines).values({ ...medicine, ...owned });
  return id;
}

/** One body map with its lines in history and trail, in the caller's transaction. */
export async function insertBodyMap(
  tx: Query,
  ctx: PracticeContext,
  clientId: string,
  takenOn: string,
  marks: readonly Mark[],
  lastAt?: string,
): Promise<string> {
  const id = newId();
  const owned = { id, practiceId: ctx.practiceId, clientId, recordedAt: laterThan(lastAt), recordedBy: ctx.userId };
  await tx.insert(store().tables.bodyMaps).values({ ...owned, takenOn, marks: [...marks] });
  const count = marks.length === 0 ? "nothing marked" : `${marks.length} ${marks.length === 1 ? "mark" : "marks"}`;
  await recordChange(tx, ctx, clientId, `Body map of ${takenOn}: ${count}`, []);
  await recordAudit(tx, ctx, { action: "body-map.recorded", subjectId: id, clientId });
  return id;
}

// The newest map is the current one, so two of one millisecond must not change places.
function laterThan(moment: string | undefined): string {
  const at = now();
  return moment !== undefined && moment >= at ? new Date(Date.parse(moment) + 1).toISOString() : at;
}

export interface FieldChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** One line of the client's history, in the caller's transaction. */
export async function recordChange(
  tx: Query,
  ctx: Author,
  clientId: string,
  what: string,
  changes: readonly FieldChange[],
) {
  const values = { id: newId(), practiceId: ctx.practiceId, clientId, at: now(), by: ctx.userId, what };
  await tx.insert(store().tables.clientChanges).values({ ...values, changes: [...changes] });
}

/** Makes the search text again after a change of name, phone or conditions. */
export async function refreshSearchText(tx: Query, practiceId: string, clientId: string): Promise<void> {
  const { clients, clientConditions } = store().tables;
  const mine = and(eq(clients.practiceId, practiceId), eq(clients.id, clientId));
  const [row] = await tx.select().from(clients).where(mine);
  if (!row) return;
  const conditions = await tx
    .select({ text: clientConditions.text })
    .from(clientConditions)
    .where(
      and(
        eq(clientConditions.practiceId, practiceId),
        eq(clientConditions.clientId, clientId),
        isNull(clientConditions.endedAt),
      ),
    );
  await tx
    .update(clients)
    .set({
      searchText: searchTextOf(
        row,
        conditions.map(({ text }) => text),
      ),
    })
    .where(mine);
}

function searchTextOf(
  details: Pick<ClientDetails, "fullName" | "preferredName" | "phone" | "email">,
  conditions: readonly string[],
): string {
  const digits = details.phone.replace(/\D/g, "");
  return fold([details.fullName, details.preferredName, details.phone, digits, details.email, ...conditions].join(" "));
}

const DETAIL_FIELDS = [
  "fullName",
  "preferredName",
  "birthDate",
  "sex",
  "phone",
  "email",
  "emergencyContact",
  "occupation",
  "goals",
  "language",
  "figureLook",
] as const;

function detailsOf(
  row: Record<(typeof DETAIL_FIELDS)[number], string>,
): Record<(typeof DETAIL_FIELDS)[number], string> {
  return Object.fromEntries(DETAIL_FIELDS.map((field) => [field, row[field]])) as Record<
    (typeof DETAIL_FIELDS)[number],
    string
  >;
}

function differences(before: Record<string, string>, after: ClientDetails): FieldChange[] {
  return DETAIL_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    from: before[field] ?? "",
    to: after[field],
  }));
}
