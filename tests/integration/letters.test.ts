import { expect, test } from "vitest";
import { store } from "@/db/store";
import { listOpenAlerts } from "@/lib/alerts/queries";
import { factsOf } from "@/lib/clients/facts/queries";
import { listChanges } from "@/lib/clients/queries";
import { addDays } from "@/lib/domain/day/day";
import { keepClearance, sendLetter } from "@/lib/facts/letters/actions";
import { openLetter } from "@/lib/facts/letters/mutations";
import { listClearances } from "@/lib/facts/letters/queries";
import { MOST_LETTER_BYTES } from "@/lib/facts/letters/schema";
import { addClearance, addScreen, endClearance } from "@/lib/facts/mutations";
import { addPlanVersion } from "@/lib/plans/mutations";
import { listAudit } from "@/lib/practice/queries";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { withCast } from "@/tests/support/cast";
import { someClient } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { BYTES, clearanceRequest, letterFile } from "@/tests/support/letters";
import { draftPlan } from "@/tests/support/plans";

withDatabase();
const cast = withCast();

const letters = async () => store().read.select().from(store().tables.clearanceLetters);

test("a clearance is kept with its letter, and the letter comes back byte for byte", async () => {
  const clientId = await someClient(cast.asha);
  const covers = ["@massage", "@stretch", "item:cat-cow"];
  await keepClearance(
    cast.asha,
    clientId,
    await clearanceRequest({ covers }, letterFile(BYTES.pdf, "C:\\Büro\\Brief 1.PDF")),
  );
  const [clearance] = await listClearances(cast.asha, clientId);
  expect(clearance).toMatchObject({ covers, givenBy: "Dr Okafor, GP", fileName: "Brief 1.pdf", endedAt: null });
  expect(clearance?.fileBytes).toBe(BYTES.pdf.length);
  const sent = await sendLetter(cast.asha, clientId, clearance?.id ?? "");
  expect(new Uint8Array(await sent.arrayBuffer())).toEqual(BYTES.pdf);
  expect(sent.headers.get("content-type")).toBe("application/pdf");
  expect(sent.headers.get("content-disposition")).toBe(
    "attachment; filename=\"Brief 1.pdf\"; filename*=UTF-8''Brief%201.pdf",
  );
  expect((await factsOf(store().read, cast.asha.practiceId, clientId))?.clearances).toMatchObject([{ covers }]);
});

test("adding and reading a letter leave their lines, without a word of the letter", async () => {
  const clientId = await someClient(cast.asha);
  await keepClearance(cast.asha, clientId, await clearanceRequest({}, letterFile(BYTES.pdf, "Okafor private.pdf")));
  const [clearance] = await listClearances(cast.asha, clientId);
  await sendLetter(cast.asha, clientId, clearance?.id ?? "");
  const trail = (await listAudit(cast.asha)).filter((row) => row.clientId === clientId);
  expect(trail.map(({ action, reason }) => [action, reason])).toEqual([
    ["client.viewed", "the letter of a clearance"],
    ["clearance.added", null],
    ["client.created", null],
  ]);
  expect(JSON.stringify(trail)).not.toMatch(/private|Fit for|JVBER/);
  expect((await listChanges(cast.asha, clientId))[0]?.what).toMatch(
    /^Clearance by Dr Okafor, GP until .*with the letter$/,
  );
});

test.each([
  ["a JPEG under a wrong name", BYTES.jpeg, "scan.pdf", "image/jpeg", "scan.jpg"],
  ["a PNG without an ending", BYTES.png, "scan", "image/png", "scan.png"],
  ["a name of nothing but signs", BYTES.pdf, "../..", "application/pdf", "letter.pdf"],
])("%s is kept as what its first bytes say", async (_, bytes, name, mediaType, fileName) => {
  const clientId = await someClient(cast.asha);
  await keepClearance(cast.asha, clientId, await clearanceRequest({}, letterFile(bytes, name)));
  const [clearance] = await listClearances(cast.asha, clientId);
  expect(await openLetter(cast.asha, clientId, clearance?.id ?? "")).toMatchObject({ mediaType, fileName });
});

test.each([
  ["a page that calls itself a PDF", BYTES.page, /PDF, JPEG or PNG/],
  ["an empty file", new Uint8Array(), /empty/],
  ["one byte too many", padded(MOST_LETTER_BYTES + 1), /4 MB or less/],
  ["far too much", padded(MOST_LETTER_BYTES * 2), /4 MB or less/],
])("%s is refused at its field, and nothing is kept", async (_, bytes, message) => {
  const clientId = await someClient(cast.asha);
  const before = (await letters()).length;
  await expect(keepClearance(cast.asha, clientId, await clearanceRequest({}, letterFile(bytes)))).rejects.toMatchObject(
    {
      code: "input",
      details: { fields: { file: expect.stringMatching(message) } },
    },
  );
  expect(await letters()).toHaveLength(before);
  expect(await listClearances(cast.asha, clientId)).toEqual([]);
});

test("the largest letter is kept, and one more byte is not", async () => {
  const clientId = await someClient(cast.asha);
  await keepClearance(cast.asha, clientId, await clearanceRequest({}, letterFile(padded(MOST_LETTER_BYTES))));
  expect((await listClearances(cast.asha, clientId))[0]?.fileBytes).toBe(MOST_LETTER_BYTES);
});

test.each([
  ["nothing covered", { covers: [] }, "covers"],
  ["covers nothing we know", { covers: ["everything"] }, "covers.0"],
  ["nobody gave it", { givenBy: " " }, "givenBy"],
  ["run out already", { until: addDays(today(), -1) }, "until"],
])("%s is refused", async (_, fields, field) => {
  const clientId = await someClient(cast.asha);
  await expect(keepClearance(cast.asha, clientId, await clearanceRequest(fields))).rejects.toMatchObject({
    details: { fields: { [field]: expect.any(String) } },
  });
});

test("a body that is no form is refused in words", async () => {
  const clientId = await someClient(cast.asha);
  const request = new Request("http://127.0.0.1/x", { method: "POST", body: "covers=@massage" });
  await expect(keepClearance(cast.asha, clientId, request)).rejects.toMatchObject({ code: "input" });
});

test("a form sent twice makes one clearance with one letter", async () => {
  const clientId = await someClient(cast.asha);
  const key = newId();
  for (const _ of [1, 2])
    await keepClearance(cast.asha, clientId, await clearanceRequest({ key }, letterFile(BYTES.png)));
  expect(await listClearances(cast.asha, clientId)).toHaveLength(1);
  expect((await letters()).filter((letter) => letter.clientId === clientId)).toHaveLength(1);
});

test("ending a clearance checks the plans again, and says so in history, trail and alert", async () => {
  const clientId = await someClient(cast.asha);
  await addScreen(cast.asha, { clientId, key: newId(), completedOn: today(), positive: ["parq-yes"] });
  await keepClearance(cast.asha, clientId, await clearanceRequest({ covers: ["@massage", "@exercise", "@stretch"] }));
  const planId = await draftPlan(cast.asha, clientId);
  await addPlanVersion(cast.asha, planId, 1, "");
  const [clearance] = await listClearances(cast.asha, clientId);
  const effects = await endClearance(cast.asha, clientId, clearance?.id ?? "");
  expect(effects.flatMap(({ worse }) => worse.map(({ now }) => now))).toContain("needs-clearance");
  expect(await listOpenAlerts(cast.asha, clientId)).toHaveLength(1);
  expect((await listChanges(cast.asha, clientId))[0]?.what).toBe("Clearance ended");
  expect((await listAudit(cast.asha)).map(({ action }) => action)).toContain("clearance.ended");
  expect((await listClearances(cast.asha, clientId))[0]?.endedAt).not.toBeNull();
  await expect(endClearance(cast.asha, clientId, clearance?.id ?? "")).rejects.toMatchObject({ code: "not-found" });
});

test("a stranger can neither read, list, end nor add, and cannot tell that a letter is there", async () => {
  const clientId = await someClient(cast.asha);
  await keepClearance(cast.asha, clientId, await clearanceRequest({}, letterFile(BYTES.pdf)));
  const [clearance] = await listClearances(cast.asha, clientId);
  const id = clearance?.id ?? "";
  expect(await listClearances(cast.stranger, clientId)).toEqual([]);
  expect(await openLetter(cast.stranger, clientId, id)).toBeNull();
  await expect(sendLetter(cast.stranger, clientId, id)).rejects.toMatchObject({ code: "not-found" });
  await expect(sendLetter(cast.asha, await someClient(cast.asha), id)).rejects.toMatchObject({ code: "not-found" });
  await expect(endClearance(cast.stranger, clientId, id)).rejects.toMatchObject({ code: "not-found" });
  await expect(keepClearance(cast.stranger, clientId, await clearanceRequest())).rejects.toMatchObject({
    code: "not-found",
  });
});

test("a clearance without a letter has none to send", async () => {
  const clientId = await someClient(cast.asha);
  const plain = {
    covers: ["@all" as const],
    givenBy: "Dr Field",
    givenOn: today(),
    until: today(),
    letter: "By phone",
  };
  await addClearance(cast.asha, { clientId, key: newId(), ...plain });
  const [clearance] = await listClearances(cast.asha, clientId);
  expect(clearance).toMatchObject({ letter: "By phone", fileName: null, fileBytes: null });
  await expect(sendLetter(cast.asha, clientId, clearance?.id ?? "")).rejects.toMatchObject({ code: "not-found" });
});

function padded(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(BYTES.pdf);
  return bytes;
}
