import { and, desc, eq, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import type { ConditionFact, Facts, MedicineFact, Override } from "@/lib/domain/check/types";
import { knownCondition, knownKey, knownMedicineClass, knownRegion, knownSelector } from "@/lib/domain/knowledge/known";
import { isComplete, type OnRecord } from "@/lib/domain/knowledge/screen-questions";

type FactRows = Awaited<ReturnType<typeof factRows>>;

/** Everything about a client that a rule can read; null when the client is not of this practice. */
export async function factsOf(query: Query, practiceId: string, clientId: string): Promise<Facts | null> {
  const { clients } = store().tables;
  const [client] = await query
    .select({ birthDate: clients.birthDate, sex: clients.sex })
    .from(clients)
    .where(and(eq(clients.practiceId, practiceId), eq(clients.id, clientId)));
  if (!client) return null;
  const rows = await factRows(query, practiceId, clientId);
  const pressure = rows.measurements.find(({ kind }) => kind === "blood-pressure");
  const pulse = rows.measurements.find(({ kind }) => kind === "resting-pulse");
  return {
    birthDate: client.birthDate,
    sex: client.sex === "female" || client.sex === "male" ? client.sex : "other",
    conditions: rows.conditions.map(conditionFact),
    medicines: rows.medicines.map(medicineFact),
    ...(pressure && pressure.secondValue !== null
      ? {
          bloodPressure: { systolicMmHg: pressure.value, diastolicMmHg: pressure.secondValue, on: pressure.measuredOn },
        }
      : {}),
    ...(pulse ? { restingPulse: { perMinute: pulse.value, on: pulse.measuredOn } } : {}),
    ...screenFacts(rows.screens[0], { sex: client.sex, keys: rows.conditions.map((row) => row.conditionKey) }),
    clearances: rows.clearances.map(({ covers, givenBy, ...rest }) => ({
      ...rest,
      by: givenBy,
      covers: covers.filter(knownSelector),
    })),
  };
}

/** The answers to the health questions. Where one was left out that must be asked, nobody has been asked enough; what was
 *  answered yes holds all the same. */
function screenFacts(
  screen: FactRows["screens"][number] | undefined,
  record: OnRecord,
): Pick<Facts, "screen"> & Partial<Pick<Facts, "keys">> {
  if (!screen) return { screen: null };
  const positive = screen.positive.filter(knownKey);
  if (isComplete(screen.positive, record)) return { screen: { completedOn: screen.completedOn, positive } };
  // A yes of any kind is one to the readiness questions as well.
  return { screen: null, ...(positive.length > 0 && { keys: [...positive, "parq-yes"] }) };
}

/** Overrides of a client that have not been ended; the check decides which of them still hold. */
export async function overridesOf(query: Query, practiceId: string, clientId: string): Promise<Override[]> {
  const { overrides } = store().tables;
  return query
    .select({
      ruleId: overrides.ruleId,
      itemId: overrides.itemId,
      factsHash: overrides.factsHash,
      reasonCode: overrides.reasonCode,
      text: overrides.text,
    })
    .from(overrides)
    .where(and(eq(overrides.practiceId, practiceId), eq(overrides.clientId, clientId), isNull(overrides.endedAt)));
}

async function factRows(query: Query, practiceId: string, clientId: string) {
  const { clientConditions, clientMedicines, measurements, screens, clearances } = store().tables;
  const conditions = await query
    .select()
    .from(clientConditions)
    .where(
      and(
        eq(clientConditions.practiceId, practiceId),
        eq(clientConditions.clientId, clientId),
        isNull(clientConditions.endedAt),
      ),
    );
  const medicines = await query
    .select()
    .from(clientMedicines)
    .where(
      and(
        eq(clientMedicines.practiceId, practiceId),
        eq(clientMedicines.clientId, clientId),
        isNull(clientMedicines.endedAt),
      ),
    );
  const measured = await query
    .select()
    .from(measurements)
    .where(
      and(eq(measurements.practiceId, practiceId), eq(measurements.clientId, clientId), isNull(measurements.endedAt)),
    )
    .orderBy(desc(measurements.measuredOn), desc(measurements.recordedAt))
    .limit(60);
  const taken = await query
    .select({ completedOn: screens.completedOn, positive: screens.positive })
    .from(screens)
    .where(and(eq(screens.practiceId, practiceId), eq(screens.clientId, clientId)))
    .orderBy(desc(screens.recordedAt))
    .limit(1);
  const cleared = await query
    .select({
      id: clearances.id,
      covers: clearances.covers,
      givenBy: clearances.givenBy,
      givenOn: clearances.givenOn,
      until: clearances.until,
    })
    .from(clearances)
    .where(and(eq(clearances.practiceId, practiceId), eq(clearances.clientId, clientId), isNull(clearances.endedAt)));
  return { conditions, medicines, measurements: measured, screens: taken, clearances: cleared };
}

function conditionFact(row: FactRows["conditions"][number]): ConditionFact {
  return {
    id: row.id,
    key: row.conditionKey && knownCondition(row.conditionKey) ? row.conditionKey : null,
    text: row.text,
    regions: row.regions.filter(knownRegion),
    ...(row.side === "left" || row.side === "right" || row.side === "both" ? { side: row.side } : {}),
    ...(row.stage ? { stage: row.stage } : {}),
    ...(row.controlled === null ? {} : { controlled: row.controlled }),
    ...(row.dueDate ? { dueDate: row.dueDate } : {}),
    ...(row.surgeryOn ? { surgeryOn: row.surgeryOn } : {}),
    ...(row.since ? { since: row.since } : {}),
    ...(row.treatedBy ? { treatedBy: row.treatedBy } : {}),
    recordedOn: row.recordedAt.slice(0, 10),
  };
}

function medicineFact(row: FactRows["medicines"][number]): MedicineFact {
  return {
    id: row.id,
    classId: row.classId && knownMedicineClass(row.classId) ? row.classId : null,
    name: row.name,
    ...(row.since ? { since: row.since } : {}),
    recordedOn: row.recordedAt.slice(0, 10),
  };
}
