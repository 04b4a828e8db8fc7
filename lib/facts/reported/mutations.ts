import { and, desc, eq, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import { insertCondition, insertMedicine } from "@/lib/clients/mutations";
import type { NewCondition } from "@/lib/clients/schema";
import type { DerivedKey } from "@/lib/domain/knowledge/conditions";
import { knownKey } from "@/lib/domain/knowledge/known";
import { isLeftOut } from "@/lib/domain/knowledge/screen-questions";
import { type Author, THE_CLIENT, type Writer } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { changeFacts } from "../change/mutations";

/** What a client told from the shared page, in the words of the record. */
export interface Reported {
  readonly clientId: string;
  readonly day: string;
  /** Yeses to questions of the readiness screen. */
  readonly signs: readonly DerivedKey[];
  /** Conditions by key; null is free text, which no rule can read and which therefore shows as not checked. */
  readonly conditions: readonly Pick<NewCondition, "key" | "text">[];
  /** True when a new medicine was told of without its name. */
  readonly medicine: boolean;
}

/** Puts what the client told on the record and checks the plans in use. What is on record already is not told twice.
 *  Answers what was paused by it, in words. */
export async function recordReported(tx: Query, writer: Writer, { clientId, day, ...told }: Reported): Promise<string> {
  const effects: PlanEffect[] = [];
  const by: Author = { ...writer, userId: THE_CLIENT };
  for (const { key, text } of told.conditions) {
    if (await hasCondition(tx, by, clientId, key, text)) continue;
    const change = { clientId, what: `The client told: ${text}`, action: "condition.told" };
    const insert = () => insertCondition(tx, by, clientId, { ...PLAIN, key, text, since: day });
    effects.push(...(await changeFacts(tx, by, change, insert)));
  }
  if (told.medicine && !(await hasUnnamedMedicine(tx, by, clientId))) {
    const change = { clientId, what: `The client told: ${UNNAMED}`, action: "medicine.told" };
    const medicine = { classId: null, name: UNNAMED, since: day };
    effects.push(...(await changeFacts(tx, by, change, () => insertMedicine(tx, by, clientId, medicine))));
  }
  if (told.signs.length > 0) effects.push(...(await addSigns(tx, by, clientId, day, told.signs)));
  return effects.flatMap(({ paused }) => (paused === "" ? [] : [paused])).join(" ");
}

const UNNAMED = "A new medicine, not named yet";
const PLAIN = { regions: [], side: null, stage: null, controlled: null, dueDate: null, surgeryOn: null };

/** A new screen with the yeses of the last one and these. */
async function addSigns(
  tx: Query,
  by: Author,
  clientId: string,
  day: string,
  signs: readonly DerivedKey[],
): Promise<PlanEffect[]> {
  const { screens } = store().tables;
  const [last] = await tx
    .select({ positive: screens.positive })
    .from(screens)
    .where(and(eq(screens.practiceId, by.practiceId), eq(screens.clientId, clientId)))
    .orderBy(desc(screens.recordedAt))
    .limit(1);
  // What was left out then is still open when the record changes.
  const before = last?.positive.filter((one) => knownKey(one) || isLeftOut(one)) ?? [];
  if (signs.every((sign) => before.includes(sign))) return [];
  const positive = [...new Set([...before, ...signs])];
  const change = { clientId, what: "The client told of a warning sign", action: "screen.told" };
  return changeFacts(tx, by, change, async () => {
    const id = newId();
    const owned = { id, practiceId: by.practiceId, clientId, recordedAt: now(), recordedBy: by.userId };
    await tx.insert(screens).values({ ...owned, completedOn: day, positive });
    return id;
  });
}

async function hasCondition(tx: Query, by: Author, clientId: string, key: string | null, text: string) {
  const { clientConditions } = store().tables;
  const [there] = await tx
    .select({ id: clientConditions.id })
    .from(clientConditions)
    .where(
      and(
        eq(clientConditions.practiceId, by.practiceId),
        eq(clientConditions.clientId, clientId),
        key === null ? eq(clientConditions.text, text) : eq(clientConditions.conditionKey, key),
        isNull(clientConditions.endedAt),
      ),
    );
  return there !== undefined;
}

async function hasUnnamedMedicine(tx: Query, by: Author, clientId: string): Promise<boolean> {
  const { clientMedicines } = store().tables;
  const [there] = await tx
    .select({ id: clientMedicines.id })
    .from(clientMedicines)
    .where(
      and(
        eq(clientMedicines.practiceId, by.practiceId),
        eq(clientMedicines.clientId, clientId),
        eq(clientMedicines.name, UNNAMED),
        isNull(clientMedicines.endedAt),
      ),
    );
  return there !== undefined;
}
