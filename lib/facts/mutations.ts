import { and, eq, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import { changeDetails, insertCondition, insertMedicine } from "@/lib/clients/mutations";
import type { ClientChange, NewCondition, NewMedicine } from "@/lib/clients/schema";
import type { PracticeContext } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import { changeFacts, type FactChange, recheckedAfter } from "./change/mutations";
import type { Letter } from "./letters/schema";
import type { NewClearance, NewMeasurement, NewOverride, NewScreen } from "./schema";

/** Changes a client's details and re-checks the plans in use: age and sex decide too. */
export function changeClient(ctx: PracticeContext, change: ClientChange): Promise<PlanEffect[]> {
  const { clientId } = change;
  return store().write((tx) =>
    recheckedAfter(tx, ctx, { clientId, what: "Details changed" }, () => changeDetails(tx, ctx, change)),
  );
}

/** Adds a condition and re-checks the plans in use. */
export function addCondition(ctx: PracticeContext, clientId: string, key: string, condition: NewCondition) {
  const change = { clientId, key, what: `Condition added: ${condition.text}`, action: "condition.added" };
  return changed(ctx, change, (tx) => insertCondition(tx, ctx, clientId, condition));
}

export function addMedicine(ctx: PracticeContext, clientId: string, key: string, medicine: NewMedicine) {
  const change = { clientId, key, what: `Medicine added: ${medicine.name}`, action: "medicine.added" };
  return changed(ctx, change, (tx) => insertMedicine(tx, ctx, clientId, medicine));
}

/** Ends a condition: it stays in the history and is no longer read by the check. */
export function endCondition(ctx: PracticeContext, clientId: string, factId: string) {
  return endFact(ctx, clientId, factId, "clientConditions", "Condition");
}

export function endMedicine(ctx: PracticeContext, clientId: string, factId: string) {
  return endFact(ctx, clientId, factId, "clientMedicines", "Medicine");
}

export function addMeasurement(ctx: PracticeContext, { clientId, key, ...reading }: NewMeasurement) {
  const value = reading.secondValue === null ? `${reading.value}` : `${reading.value}/${reading.secondValue}`;
  const change = {
    clientId,
    key,
    what: `Measured: ${reading.kind} ${value} on ${reading.measuredOn}`,
    action: "measurement.added",
  };
  return changed(ctx, change, async (tx) => {
    const owned = ownedBy(ctx, clientId);
    await tx.insert(store().tables.measurements).values({ ...reading, ...owned });
    return owned.id;
  });
}

/** Keeps the answers to the readiness and red-flag questions. */
export function addScreen(ctx: PracticeContext, { clientId, key, completedOn, positive }: NewScreen) {
  const what = positive.length === 0 ? "Screen taken: no positive answer" : `Screen taken: ${positive.length} positive`;
  return changed(ctx, { clientId, key, what, action: "screen.taken" }, async (tx) => {
    const owned = ownedBy(ctx, clientId);
    await tx.insert(store().tables.screens).values({ ...owned, completedOn, positive });
    return owned.id;
  });
}

/** Keeps a doctor's clearance, with the letter where one was uploaded. */
export function addClearance(
  ctx: PracticeContext,
  { clientId, key, ...clearance }: NewClearance,
  letter: Letter | null = null,
) {
  const what = `Clearance by ${clearance.givenBy} until ${clearance.until}${letter ? ", with the letter" : ""}`;
  return changed(ctx, { clientId, key, what, action: "clearance.added" }, async (tx) => {
    const owned = ownedBy(ctx, clientId);
    await tx.insert(store().tables.clearances).values({ ...clearance, ...owned });
    if (letter) await insertLetter(tx, ctx, clientId, owned.id, letter);
    return owned.id;
  });
}

/** Ends a clearance before its day: what it lifted waits again. */
export function endClearance(ctx: PracticeContext, clientId: string, clearanceId: string) {
  return endFact(ctx, clientId, clearanceId, "clearances", "Clearance");
}

/** Keeps a practitioner's decision to go on, with the facts it rests on. */
export function addOverride(ctx: PracticeContext, { clientId, key, ...decision }: NewOverride) {
  const what = `Override of ${decision.ruleId} for ${decision.itemId}: ${decision.reasonCode}`;
  return changed(ctx, { clientId, key, what, action: "override.made" }, async (tx) => {
    const owned = ownedBy(ctx, clientId);
    await tx.insert(store().tables.overrides).values({ ...decision, ...owned });
    return owned.id;
  });
}

function endFact(
  ctx: PracticeContext,
  clientId: string,
  factId: string,
  table: "clientConditions" | "clientMedicines" | "clearances",
  noun: string,
) {
  const change = { clientId, what: `${noun} ended`, action: `${noun.toLowerCase()}.ended` };
  return changed(ctx, change, async (tx) => {
    const facts = store().tables[table];
    const [ended] = await tx
      .update(facts)
      .set({ endedAt: now() })
      .where(
        and(
          eq(facts.practiceId, ctx.practiceId),
          eq(facts.clientId, clientId),
          eq(facts.id, factId),
          isNull(facts.endedAt),
        ),
      )
      .returning({ id: facts.id });
    if (!ended) throw new Problem("not-found", `This ${noun.toLowerCase()} has been ended already.`);
    return factId;
  });
}

async function insertLetter(
  tx: Query,
  ctx: PracticeContext,
  clientId: string,
  clearanceId: string,
  { fileName, mediaType, bytes }: Letter,
): Promise<void> {
  await tx.insert(store().tables.clearanceLetters).values({
    practiceId: ctx.practiceId,
    clearanceId,
    clientId,
    fileName,
    mediaType,
    size: bytes.length,
    content: Buffer.from(bytes).toString("base64"),
    uploadedAt: now(),
    uploadedBy: ctx.userId,
  });
}

function changed(
  ctx: PracticeContext,
  change: FactChange,
  work: (tx: Query) => Promise<string>,
): Promise<PlanEffect[]> {
  return store().write((tx) => changeFacts(tx, ctx, change, () => work(tx)));
}

function ownedBy(ctx: PracticeContext, clientId: string) {
  return { id: newId(), practiceId: ctx.practiceId, clientId, recordedAt: now(), recordedBy: ctx.userId };
}
