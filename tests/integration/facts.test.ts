import { expect, test } from "vitest";
import { store } from "@/db/store";
import { listOpenAlerts } from "@/lib/alerts/queries";
import { factsOf } from "@/lib/clients/facts/queries";
import { listChanges, listClients, listMeasurements } from "@/lib/clients/queries";
import { caseOfFacts } from "@/lib/domain/case/case-of-facts";
import { check } from "@/lib/domain/check/check";
import { checkItemOf } from "@/lib/domain/check/check-item";
import type { Facts } from "@/lib/domain/check/types";
import { addDays } from "@/lib/domain/day/day";
import { items, rules } from "@/lib/domain/knowledge";
import {
  addClearance,
  addCondition,
  addMeasurement,
  addMedicine,
  addOverride,
  addScreen,
  endCondition,
  endMedicine,
} from "@/lib/facts/mutations";
import { listAudit } from "@/lib/practice/queries";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { withCast } from "@/tests/support/cast";
import { someClient } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { apixaban, condition } from "@/tests/support/facts-on-record";
import { publishedPlan, screenedClient } from "@/tests/support/plans";

withDatabase();
const cast = withCast();

const readFacts = (clientId: string) => factsOf(store().read, cast.asha.practiceId, clientId);

test("each fact that is recorded is read by the check, and left out once it has ended", async () => {
  const clientId = await someClient(cast.asha);
  await addCondition(cast.asha, clientId, newId(), condition("osteoporosis", "Osteoporosis"));
  await addMedicine(cast.asha, clientId, newId(), apixaban);
  const pressure = { kind: "blood-pressure", value: 128, secondValue: 82, measuredOn: today() } as const;
  await addMeasurement(cast.asha, { clientId, key: newId(), ...pressure });
  await addMeasurement(cast.asha, {
    clientId,
    key: newId(),
    kind: "resting-pulse",
    value: 64,
    secondValue: null,
    measuredOn: today(),
  });
  await addScreen(cast.asha, { clientId, key: newId(), completedOn: today(), positive: ["parq-yes"] });
  const clearance = {
    covers: ["@massage" as const],
    givenBy: "Dr Field",
    givenOn: today(),
    until: addDays(today(), 90),
    letter: "",
  };
  await addClearance(cast.asha, { clientId, key: newId(), ...clearance });
  const facts = await readFacts(clientId);
  expect(facts).toMatchObject({
    conditions: [{ key: "osteoporosis", text: "Osteoporosis", recordedOn: today() }],
    medicines: [{ classId: "anticoagulant", name: "Apixaban" }],
    bloodPressure: { systolicMmHg: 128, diastolicMmHg: 82, on: today() },
    restingPulse: { perMinute: 64, on: today() },
    screen: { completedOn: today(), positive: ["parq-yes"] },
    clearances: [{ covers: ["@massage" as const], by: "Dr Field", until: addDays(today(), 90) }],
  });
  await endCondition(cast.asha, clientId, facts?.conditions[0]?.id ?? "");
  await endMedicine(cast.asha, clientId, facts?.medicines[0]?.id ?? "");
  expect(await readFacts(clientId)).toMatchObject({ conditions: [], medicines: [] });
});

test("the newest reading and the newest screen are the ones that count", async () => {
  const clientId = await someClient(cast.asha);
  const pressure = { clientId, kind: "blood-pressure", secondValue: 90 } as const;
  await addMeasurement(cast.asha, { ...pressure, key: newId(), value: 150, measuredOn: today() });
  await addMeasurement(cast.asha, { ...pressure, key: newId(), value: 180, measuredOn: addDays(today(), -30) });
  await addScreen(cast.asha, { clientId, key: newId(), completedOn: today(), positive: ["parq-yes"] });
  await addScreen(cast.asha, { clientId, key: newId(), completedOn: today(), positive: [] });
  expect(await readFacts(clientId)).toMatchObject({ bloodPressure: { systolicMmHg: 150 }, screen: { positive: [] } });
  expect((await listMeasurements(cast.asha, clientId)).map(({ value }) => value)).toEqual([150, 180]);
});

test("a form sent twice makes one fact, one line of history and one alert", async () => {
  const clientId = await screenedClient(cast.asha);
  await publishedPlan(cast.asha, clientId);
  const key = newId();
  await Promise.all([addMedicine(cast.asha, clientId, key, apixaban), addMedicine(cast.asha, clientId, key, apixaban)]);
  expect((await readFacts(clientId))?.medicines).toHaveLength(1);
  const lines = (await listChanges(cast.asha, clientId)).filter(({ what }) => what === "Medicine added: Apixaban");
  expect(lines).toHaveLength(1);
  expect(await listOpenAlerts(cast.asha, clientId)).toHaveLength(1);
});

test("every change leaves a line in the history and one in the trail, without the value in the trail", async () => {
  const clientId = await someClient(cast.asha);
  await addCondition(cast.asha, clientId, newId(), condition(null, "Sore wrist"));
  const id = (await readFacts(clientId))?.conditions[0]?.id ?? "";
  await endCondition(cast.asha, clientId, id);
  const history = (await listChanges(cast.asha, clientId)).map(({ what, by }) => [what, by]);
  expect(history).toEqual([
    ["Condition ended", "Asha Owner"],
    ["Condition added: Sore wrist", "Asha Owner"],
    ["Record created", "Asha Owner"],
  ]);
  const trail = (await listAudit(cast.asha)).filter((row) => row.clientId === clientId);
  expect(trail.map(({ action }) => action)).toEqual(["condition.ended", "condition.added", "client.created"]);
  expect(JSON.stringify(trail)).not.toContain("wrist");
});

test("conditions are found by search as long as they last", async () => {
  const clientId = await someClient(cast.asha);
  await addCondition(cast.asha, clientId, newId(), condition(null, "Zosteriform itch"));
  const found = async () => (await listClients(cast.asha, { query: "zosteri", show: "active" })).clients.length;
  expect(await found()).toBe(1);
  await endCondition(cast.asha, clientId, (await readFacts(clientId))?.conditions[0]?.id ?? "");
  expect(await found()).toBe(0);
});

test("a fact that has ended cannot be ended again, nor by way of another client", async () => {
  const [clientId, other] = [await someClient(cast.asha), await someClient(cast.asha)];
  await addMedicine(cast.asha, clientId, newId(), apixaban);
  const id = (await readFacts(clientId))?.medicines[0]?.id ?? "";
  await expect(endMedicine(cast.asha, other, id)).rejects.toMatchObject({ code: "not-found" });
  await expect(endCondition(cast.asha, clientId, id)).rejects.toMatchObject({ code: "not-found" });
  await endMedicine(cast.asha, clientId, id);
  await expect(endMedicine(cast.asha, clientId, id)).rejects.toMatchObject({ code: "not-found" });
});

test("a stranger can neither add to the record nor end what is on it", async () => {
  const clientId = await someClient(cast.asha);
  await addMedicine(cast.asha, clientId, newId(), apixaban);
  const before = await readFacts(clientId);
  const attempts = await Promise.allSettled([
    addMedicine(cast.stranger, clientId, newId(), apixaban),
    addCondition(cast.stranger, clientId, newId(), condition("osteoporosis", "Osteoporosis")),
    addOverride(cast.stranger, {
      clientId,
      key: newId(),
      ruleId: "x",
      itemId: "y",
      factsHash: "z",
      reasonCode: "disagree",
      text: "No",
      followUpOn: null,
    }),
    endMedicine(cast.stranger, clientId, before?.medicines[0]?.id ?? ""),
  ]);
  for (const attempt of attempts) expect(attempt).toMatchObject({ status: "rejected", reason: { code: "not-found" } });
  expect(await readFacts(clientId)).toEqual(before);
  expect(await factsOf(store().read, cast.stranger.practiceId, clientId)).toBeNull();
});

test("who treats a condition is kept and shown, and changes nothing that the check says", async () => {
  const clientId = await someClient(cast.asha);
  const treated = { ...condition("osteoporosis", "Osteoporosis"), treatedBy: "Dr Okafor, GP" };
  await addCondition(cast.asha, clientId, newId(), treated);
  const facts = await readFacts(clientId);
  expect(facts?.conditions).toMatchObject([{ key: "osteoporosis", treatedBy: "Dr Okafor, GP" }]);
  if (!facts) throw new Error("The client is there");
  const nobody = { ...facts, conditions: facts.conditions.map(({ treatedBy: _, ...rest }) => rest) };
  const hashes = (known: Facts) =>
    check(
      known,
      items.slice(0, 40).map((item) => checkItemOf(item)),
      rules,
      { today: today(), overrides: [] },
    ).findings.map((one) => one.factsHash);
  expect(hashes(facts)).toEqual(hashes(nobody));
  expect(caseOfFacts(facts, [], today()).client).toMatchObject({ conditions: [{ treatedBy: "Dr Okafor, GP" }] });
});
