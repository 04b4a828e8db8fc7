import { and, eq, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { keepRecheck, type PlanEffect } from "@/lib/alerts/recheck/mutations";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import { insertCondition, insertMedicine, recordChange, refreshSearchText } from "@/lib/clients/mutations";
import type { NewCondition, NewMedicine } from "@/lib/clients/schema";
import { checkPlan } from "@/lib/domain/program/check-plan";
import { libraryOf } from "@/lib/library/queries";
import { activeVersions, type PlanVersion } from "@/lib/plans/queries";
import { once } from "@/lib/server/audit/once";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext, Writer } from "@/lib/server/auth/context";
import { now, today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import type { NewClearance, NewMeasurement, NewOverride, NewScreen } from "./schema";

interface Change {
  readonly clientId: string;
  readonly key?: string;
  /** One line of the history: "Condition added: Osteoporosis". */
  readonly what: string;
  readonly action: string;
}

/** Adds a condition and re-checks the plans in use. */
export function addCondition(ctx: PracticeContext, clientId: string, key: string, condition: NewCondition) {
  const change = { clientId, key, what: `Condition added: ${condition.text}`, action: "condition.added" };
  return changeFacts(ctx, change, (tx) => insertCondition(tx, ctx, clientId, condition));
}

export function addMedicine(ctx: PracticeContext, clientId: string, key: string, medicine: NewMedicine) {
  const change = { clientId, key, what: `Medicine added: ${medicine.name}`, action: "medicine.added" };
  return changeFacts(ctx, change, (tx) => insertMedicine(tx, ctx, clientId, medicine));
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
  return changeFacts(ctx, change, async (tx) => {
    const owned = ownedBy(ctx, clientId);
    await tx.insert(store().tables.measurements).values({ ...reading, ...owned });
    return owned.id;
  });
}

/** Keeps the answers to the readiness and red-flag questions. */
export function addScreen(ctx: PracticeContext, { clientId, key, completedOn, positive }: NewScreen) {
  const what = positive.length === 0 ? "Screen taken: no positive answer" : `Screen taken: ${positive.length} positive`;
  return changeFacts(ctx, { clientId, key, what, action: "screen.taken" }, async (tx) => {
    const owned = ownedBy(ctx, clientId);
    await tx.insert(store().tables.screens).values({ ...owned, completedOn, positive });
    return owned.id;
  });
}

export function addClearance(ctx: PracticeContext, { clientId, key, ...clearance }: NewClearance) {
  const what = `Clearance by ${clearance.givenBy} until ${clearance.until}`;
  return changeFacts(ctx, { clientId, key, what, action: "clearance.added" }, async (tx) => {
    const owned = ownedBy(ctx, clientId);
    await tx.insert(store().tables.clearances).values({ ...clearance, ...owned });
    return owned.id;
  });
}

/** Keeps a practitioner's decision to go on, with the facts it rests on. */
export function addOverride(ctx: PracticeContext, { clientId, key, ...decision }: NewOverride) {
  const what = `Override of ${decision.ruleId} for ${decision.itemId}: ${decision.reasonCode}`;
  return changeFacts(ctx, { clientId, key, what, action: "override.made" }, async (tx) => {
    const owned = ownedBy(ctx, clientId);
    await tx.insert(store().tables.overrides).values({ ...decision, ...owned });
    return owned.id;
  });
}

function endFact(
  ctx: PracticeContext,
  clientId: string,
  factId: string,
  table: "clientConditions" | "clientMedicines",
  noun: string,
) {
  const change = { clientId, what: `${noun} ended`, action: `${noun.toLowerCase()}.ended` };
  return changeFacts(ctx, change, async (tx) => {
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

/** One transaction: the fact, its lines in history and audit, and a new check of every plan in use. */
async function changeFacts(
  ctx: PracticeContext,
  change: Change,
  work: (tx: Query) => Promise<string>,
): Promise<PlanEffect[]> {
  return store().write(async (tx) => {
    const before = await knownOf(tx, ctx, change.clientId);
    const record = async () => {
      const id = await work(tx);
      await recordChange(tx, ctx, change.clientId, change.what, []);
      await recordAudit(tx, ctx, { action: change.action, subjectId: id, clientId: change.clientId });
      return id;
    };
    if (change.key) await once(tx, ctx.practiceId, change.key, record);
    else await record();
    await refreshSearchText(tx, ctx.practiceId, change.clientId);
    const after = await knownOf(tx, ctx, change.clientId);
    return recheckPlans(tx, ctx, change, before, after);
  });
}

type Known = Awaited<ReturnType<typeof knownOf>>;

async function knownOf(tx: Query, ctx: PracticeContext, clientId: string) {
  const facts = await factsOf(tx, ctx.practiceId, clientId);
  if (!facts) throw new Problem("not-found", "This client is not in your practice.");
  return { facts, overrides: await overridesOf(tx, ctx.practiceId, clientId) };
}

async function recheckPlans(tx: Query, by: Writer, change: Change, before: Known, after: Known): Promise<PlanEffect[]> {
  const effects: PlanEffect[] = [];
  const library = await libraryOf(tx, by.practiceId);
  const checked = ({ facts, overrides }: Known, { content }: PlanVersion) =>
    checkPlan(facts, content, library, { today: today(), overrides });
  for (const version of await activeVersions(tx, by.practiceId, change.clientId)) {
    const [was, is] = [checked(before, version), checked(after, version)];
    effects.push(await keepRecheck(tx, by, version, { was, is, what: change.what }));
  }
  return effects;
}

function ownedBy(ctx: PracticeContext, clientId: string) {
  return { id: newId(), practiceId: ctx.practiceId, clientId, recordedAt: now(), recordedBy: ctx.userId };
}
