import { store } from "@/db/store";
import { listOpenAlerts } from "@/lib/alerts/queries";
import { addCheckIn } from "@/lib/check-ins/mutations";
import { addBodyMap } from "@/lib/clients/body-map/mutations";
import { factsOf } from "@/lib/clients/facts/queries";
import { addDays } from "@/lib/domain/day/day";
import { addAssessment } from "@/lib/facts/assessment/mutations";
import { addMeasurement, addMedicine, addOverride } from "@/lib/facts/mutations";
import { addTemplateOf } from "@/lib/plans/mutations";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { assessment } from "../assessments";
import { bodyMap, painAt } from "../body-maps";
import { plainCondition } from "../clients";
import { apixaban } from "../facts-on-record";
import { phoneOf } from "../links";
import { colleague, owner } from "../people";
import { publishedPlan, screenedClient } from "../plans";
import type { Victim } from "./attempt";
import { addLetterTraces } from "./letter-attempts";
import { addOwnTraces } from "./library-attempts";
import { addSessionTraces } from "./session-attempts";

/** A practice with something of everything in it. */
export async function makeVictim(): Promise<Victim> {
  const ctx = await owner("Victoria");
  const { userId } = await colleague(ctx, "practitioner");
  const clientId = await screenedClient(ctx, {
    conditions: [{ ...plainCondition, key: null, text: "Victoria's secret" }],
  });
  const planId = await publishedPlan(ctx, clientId);
  const link = await phoneOf(ctx, planId);
  const logged = { done: {}, painBefore: 8, painAfter: null, word: "Victoria hurts", warnings: [] };
  await addCheckIn(link, { ...logged, day: addDays(today(), -1) });
  await addMedicine(ctx, clientId, newId(), apixaban);
  const reading = { kind: "weight", value: 700, secondValue: null, measuredOn: today() } as const;
  await addMeasurement(ctx, { clientId, key: newId(), ...reading });
  const decision = {
    ruleId: "B07",
    itemId: "x",
    factsHash: "x",
    reasonCode: "disagree",
    text: "Hers",
    followUpOn: null,
  } as const;
  await addOverride(ctx, { clientId, key: newId(), ...decision });
  await addSessionTraces(ctx, clientId);
  await addLetterTraces(ctx, clientId);
  await addOwnTraces(ctx);
  await addAssessment(ctx, assessment(clientId, { "as-q-limitation": "Victoria cannot kneel" }));
  await addTemplateOf(ctx, { planId, name: "Victoria's way", purpose: "", key: newId() });
  await addBodyMap(ctx, bodyMap(clientId, [painAt("calf-left", "Victoria limps")]));
  const [alert] = await listOpenAlerts(ctx, clientId);
  const facts = await factsOf(store().read, ctx.practiceId, clientId);
  const [condition, medicine] = [facts?.conditions[0], facts?.medicines[0]];
  if (!alert || !condition || !medicine) throw new Error("The victim's record is incomplete");
  return {
    ctx,
    clientId,
    planId,
    linkId: link.linkId,
    alertId: alert.id,
    conditionId: condition.id,
    medicineId: medicine.id,
    userId,
  };
}

/** Every row in the database that has one of these ids in it, in an order of its own. */
export async function rowsWith(...ids: string[]): Promise<string[]> {
  const { read, tables } = store();
  const rows: string[] = [];
  for (const [name, table] of Object.entries(tables)) {
    for (const row of await read.select().from(table)) rows.push(`${name} ${JSON.stringify(row)}`);
  }
  return rows.filter((row) => ids.some((id) => row.includes(id))).sort();
}
