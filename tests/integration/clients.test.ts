import { expect, test } from "vitest";
import { store } from "@/db/store";
import { factsOf } from "@/lib/clients/facts/queries";
import { addClient, archiveClient } from "@/lib/clients/mutations";
import { findClient, listChanges, listClients } from "@/lib/clients/queries";
import { changeClient } from "@/lib/facts/mutations";
import { verifyAudit } from "@/lib/server/audit/verify-audit";
import { clientForm, plainCondition, someClient } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { colleague, owner } from "@/tests/support/people";

withDatabase();

const everybody = { query: "", show: "active" as const };

test("a client is stored with conditions and medicines, and found again", async () => {
  const asha = await owner("Asha");
  const id = await someClient(
    asha,
    { fullName: "Lena Müller", phone: "020 7946 0123" },
    {
      conditions: [{ ...plainCondition, key: "osteoporosis", text: "Osteoporosis" }],
      medicines: [{ classId: "anticoagulant", name: "Eliquis", since: "" }],
    },
  );
  const facts = await factsOf(store().read, asha.practiceId, id);
  expect(facts?.conditions).toMatchObject([{ key: "osteoporosis", text: "Osteoporosis" }]);
  expect(facts?.medicines).toMatchObject([{ classId: "anticoagulant", name: "Eliquis" }]);
  for (const query of ["muller", "LENA", "79460123", "osteop"]) {
    const { clients } = await listClients(asha, { ...everybody, query });
    expect(
      clients.map(({ fullName }) => fullName),
      query,
    ).toEqual(["Lena Müller"]);
  }
});

test("another practice cannot tell that the client exists", async () => {
  const asha = await owner("Asha");
  const stranger = await owner("Ben");
  const id = await someClient(asha);
  expect(await findClient(stranger, id)).toBeNull();
  expect(await factsOf(store().read, stranger.practiceId, id)).toBeNull();
  expect((await listClients(stranger, everybody)).clients).toEqual([]);
  expect(await listChanges(stranger, id)).toEqual([]);
  const details = clientForm({ fullName: "Taken over" }).details;
  await expect(changeClient(stranger, { clientId: id, revision: 1, details })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(archiveClient(stranger, id, true)).rejects.toMatchObject({ code: "not-found" });
  expect((await findClient(asha, id))?.fullName).toBe("Mo Example");
});

test("the front desk sees no clinical text", async () => {
  const asha = await owner("Asha");
  const desk = await colleague(asha, "assistant");
  const id = await someClient(
    asha,
    { goals: "Lift my child" },
    { conditions: [{ ...plainCondition, key: null, text: "Sore wrist" }] },
  );
  expect((await findClient(desk, id))?.goals).toBe("");
  expect((await listClients(desk, everybody)).clients[0]?.conditions).toEqual([]);
  expect((await listClients(desk, { ...everybody, query: "wrist" })).clients).toEqual([]);
});

test("the second of two editors is told what stands there, and overwrites nothing", async () => {
  const asha = await owner("Asha");
  const id = await someClient(asha);
  const details = clientForm().details;
  await changeClient(asha, { clientId: id, revision: 1, details: { ...details, occupation: "Baker" } });
  const late = changeClient(asha, { clientId: id, revision: 1, details: { ...details, occupation: "Nurse" } });
  await expect(late).rejects.toMatchObject({
    code: "conflict",
    details: { current: { occupation: "Baker", revision: 2 } },
  });
  expect((await findClient(asha, id))?.occupation).toBe("Baker");
  expect((await listChanges(asha, id))[0]).toMatchObject({ changes: [{ field: "occupation", from: "", to: "Baker" }] });
});

test("a form sent twice makes one client", async () => {
  const asha = await owner("Asha");
  const form = clientForm();
  const ids = await Promise.all([addClient(asha, form), addClient(asha, form)]);
  expect(new Set(ids).size).toBe(1);
  expect((await listClients(asha, everybody)).clients).toHaveLength(1);
});

test("pages go on from the last name without a gap", async () => {
  const asha = await owner("Asha");
  for (let index = 0; index < 30; index++)
    await someClient(asha, { fullName: `Client ${String(index).padStart(2, "0")}` });
  const first = await listClients(asha, everybody);
  const second = await listClients(asha, { ...everybody, after: first.more ?? "" });
  const names = [...first.clients, ...second.clients].map(({ fullName }) => fullName);
  expect(names).toEqual([...names].sort());
  expect(new Set(names).size).toBe(30);
  expect(second.more).toBeNull();
});

test("every change leaves a sealed audit row", async () => {
  const asha = await owner("Asha");
  const id = await someClient(asha);
  await archiveClient(asha, id, true);
  expect(await verifyAudit(asha.practiceId)).toMatchObject({ brokenAt: null });
  const { auditRows } = store().tables;
  await expect(store().write((tx) => tx.update(auditRows).set({ actor: "somebody else" }))).rejects.toThrow();
});
