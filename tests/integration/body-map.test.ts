import { expect, test } from "vitest";
import { addBodyMap } from "@/lib/clients/body-map/mutations";
import { listBodyMaps } from "@/lib/clients/body-map/queries";
import { bodyMapSchema } from "@/lib/clients/body-map/schema";
import { addClient, archiveClient } from "@/lib/clients/mutations";
import { listChanges } from "@/lib/clients/queries";
import { findRecord } from "@/lib/clients/record/queries";
import { newClientSchema } from "@/lib/clients/schema";
import { mapRegions } from "@/lib/domain/body-map/map-regions";
import { addDays } from "@/lib/domain/day/day";
import { listAudit } from "@/lib/practice/queries";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { findCase } from "@/lib/transfer/queries";
import { bodyMap, painAt } from "@/tests/support/body-maps";
import { withCast } from "@/tests/support/cast";
import { clientForm, someClient } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";

withDatabase();
const cast = withCast();

const ACHE = { region: "upper-trapezius-left", kind: "pain", intensity: 7, note: "After a day at the desk" } as const;
const STIFF = { region: "neck-back-right", kind: "stiffness", intensity: 0, note: "" } as const;

test("a map is kept as it was marked, with who and when", async () => {
  const clientId = await someClient(cast.asha);
  const id = await addBodyMap(cast.asha, bodyMap(clientId, [ACHE, STIFF]));
  const kept = await listBodyMaps(cast.asha, clientId);
  expect(kept).toEqual([{ id, takenOn: today(), by: "Asha Owner", marks: [ACHE, STIFF] }]);
});

test("a later one is the current one, and the earlier stays as it was", async () => {
  const clientId = await someClient(cast.asha);
  const first = await addBodyMap(cast.asha, { ...bodyMap(clientId, [ACHE]), takenOn: addDays(today(), -14) });
  await addBodyMap(cast.asha, bodyMap(clientId, [], first));
  const kept = await listBodyMaps(cast.asha, clientId);
  expect(kept.map(({ takenOn, marks }) => [takenOn, marks])).toEqual([
    [today(), []],
    [addDays(today(), -14), [ACHE]],
  ]);
  expect(await listBodyMaps(cast.asha, clientId, 1)).toHaveLength(1);
});

test("whoever records over a colleague's unseen map is told, and nothing is replaced", async () => {
  const clientId = await someClient(cast.asha);
  const theirs = await addBodyMap(cast.asha, bodyMap(clientId, [ACHE]));
  await expect(addBodyMap(cast.asha, bodyMap(clientId, [STIFF]))).rejects.toMatchObject({
    code: "conflict",
    details: { current: { id: theirs } },
  });
  expect(await listBodyMaps(cast.asha, clientId)).toHaveLength(1);
  await addBodyMap(cast.asha, bodyMap(clientId, [STIFF], theirs));
  expect((await listBodyMaps(cast.asha, clientId))[0]?.marks).toEqual([STIFF]);
});

test("it leaves a line in the history and one in the trail, without a mark in it", async () => {
  const clientId = await someClient(cast.asha);
  await addBodyMap(cast.asha, bodyMap(clientId, [ACHE]));
  expect((await listChanges(cast.asha, clientId))[0]?.what).toBe(`Body map of ${today()}: 1 mark`);
  const trail = (await listAudit(cast.asha)).filter((row) => row.clientId === clientId);
  expect(trail.map(({ action }) => action)).toEqual(["body-map.recorded", "client.created"]);
  expect(JSON.stringify(trail)).not.toMatch(/desk|trapezius/);
});

test("a form sent twice makes one", async () => {
  const clientId = await someClient(cast.asha);
  const sent = bodyMap(clientId, [ACHE]);
  const ids = await Promise.all([addBodyMap(cast.asha, sent), addBodyMap(cast.asha, sent)]);
  expect(new Set(ids).size).toBe(1);
  expect(await listBodyMaps(cast.asha, clientId)).toHaveLength(1);
});

test("what hurts is recorded together with a new client, and nothing where nothing was marked", async () => {
  const form = newClientSchema(today()).parse({ ...clientForm(), marks: [ACHE] });
  const clientId = await addClient(cast.asha, form);
  expect((await listBodyMaps(cast.asha, clientId))[0]).toMatchObject({ takenOn: today(), marks: [ACHE] });
  const trail = (await listAudit(cast.asha)).filter((row) => row.clientId === clientId);
  expect(trail.map(({ action }) => action).sort()).toEqual(["body-map.recorded", "client.created"]);
  expect(await listBodyMaps(cast.asha, await someClient(cast.asha))).toEqual([]);
});

test("the front desk sees no map", async () => {
  const clientId = await someClient(cast.asha);
  await addBodyMap(cast.asha, bodyMap(clientId, [ACHE]));
  expect(await listBodyMaps({ ...cast.asha, role: "assistant" }, clientId)).toEqual([]);
});

test("marks change no finding, and are no part of the case for the check", async () => {
  const clientId = await someClient(cast.asha);
  const before = (await findRecord(cast.asha, clientId))?.clinical?.result;
  await addBodyMap(
    cast.asha,
    bodyMap(
      clientId,
      mapRegions.slice(0, 40).map(({ id }) => painAt(id, "", 10)),
    ),
  );
  expect((await findRecord(cast.asha, clientId))?.clinical?.result).toEqual(before);
  expect(JSON.stringify(await findCase(cast.asha, clientId))).not.toContain("trapezius");
});

test("an archived client's maps are kept and come back with the client", async () => {
  const clientId = await someClient(cast.asha);
  await addBodyMap(cast.asha, bodyMap(clientId, [ACHE]));
  await archiveClient(cast.asha, clientId, true);
  await archiveClient(cast.asha, clientId, false);
  expect(await listBodyMaps(cast.asha, clientId)).toHaveLength(1);
});

test.each([
  ["a place that is not on the map", [{ ...ACHE, region: "left-wing" }], "marks.0.region"],
  ["something nobody feels", [{ ...ACHE, kind: "joy" }], "marks.0.kind"],
  ["more than the worst", [{ ...ACHE, intensity: 11 }], "marks.0.intensity"],
  ["less than nothing", [{ ...ACHE, intensity: -1 }], "marks.0.intensity"],
  ["half a point", [{ ...ACHE, intensity: 6.5 }], "marks.0.intensity"],
  ["a long story", [{ ...ACHE, note: "x".repeat(201) }], "marks.0.note"],
  ["the same place twice", [ACHE, { ...ACHE, intensity: 2 }], "marks"],
  ["more marks than places", mapRegions.slice(0, 61).map(({ id }) => painAt(id)), "marks"],
])("refuses %s with a sentence at its field", (_, marks, field) => {
  const read = bodyMapSchema(today()).safeParse({
    clientId: newId(),
    key: newId(),
    basedOn: null,
    takenOn: today(),
    marks,
  });
  expect(read.success).toBe(false);
  expect(read.error?.issues.map(({ path }) => path.join("."))).toContain(field);
  expect(read.error?.issues[0]?.message).toMatch(/^[A-Z][^A-Z]/);
});

test("refuses a day to come", () => {
  const input = { clientId: newId(), key: newId(), basedOn: null, takenOn: addDays(today(), 1), marks: [] };
  expect(bodyMapSchema(today()).safeParse(input).error?.issues[0]?.message).toBe("The day must not be in the future");
});
