import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { addScreen } from "@/lib/facts/mutations";
import { listAudit } from "@/lib/practice/queries";
import { today } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { newId } from "@/lib/server/ids";
import { mailShareLink } from "@/lib/share-links/mail/mutations";
import { addShareLink, endShareLink } from "@/lib/share-links/mutations";
import { findShareLink, listViews } from "@/lib/share-links/queries";
import { findLinkSettings } from "@/lib/share-links/settings/queries";
import { withCast } from "@/tests/support/cast";
import { plainCondition, someClient } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { mailServer, readMail } from "@/tests/support/mail-server";
import { publishedPlan } from "@/tests/support/plans";
import { rawSql } from "@/tests/support/raw-sql";

withDatabase();
const cast = withCast();

const LENA = { fullName: "Lena Brook", email: "lena@example.org" };
let refuses = false;
let server: Awaited<ReturnType<typeof mailServer>>;

beforeAll(async () => {
  server = await mailServer({ onRcptTo: (_, __, done) => done(refuses ? new Error("No such person") : null) });
});

beforeEach(() => {
  setMail({ smtpUrl: `smtp://127.0.0.1:${server.port}`, from: "desk@practice.example" });
});

afterEach(() => {
  refuses = false;
  server.received.length = 0;
  setMail(null);
});

afterAll(() => server.close());

function setMail(mail: { smtpUrl: string; from: string } | null): void {
  Object.assign(globalThis, { unknotEnv: { ...env(), mail } });
}

/** The shared plan of a client with a condition, as its mail will not say. */
async function sharedPlan(details: Parameters<typeof someClient>[1] = LENA) {
  const clientId = await someClient(cast.asha, details, {
    conditions: [{ ...plainCondition, key: null, text: "Sciatica" }],
  });
  await addScreen(cast.asha, { clientId, key: newId(), completedOn: today(), positive: [] });
  const planId = await publishedPlan(cast.asha, clientId);
  await addShareLink(cast.asha, planId);
  const link = await findShareLink(cast.asha, planId);
  if (!link) throw new Error("no link");
  return { planId, clientId, link };
}

const traces = async (linkId: string) => ({
  log: (await listViews(cast.asha, linkId)).filter(({ what }) => what === "mailed").length,
  trail: (await listAudit(cast.asha)).filter(
    ({ action, subjectId }) => action === "share-link.mailed" && subjectId === linkId,
  ).length,
});

test("the link arrives at the client's address, with no surname, condition or code, and leaves its traces", async () => {
  const { planId, link } = await sharedPlan();
  expect(await findLinkSettings(cast.asha, planId)).toMatchObject({ canMail: true, email: LENA.email });
  await mailShareLink(cast.asha, { planId, to: LENA.email });
  expect(server.received).toMatchObject([{ to: [LENA.email], from: "desk@practice.example" }]);
  const { raw } = server.received[0] ?? { raw: "" };
  const { headers, text } = readMail(raw);
  expect(text).toContain(link.url);
  expect(text).toContain("Hello Lena,");
  expect(text).toContain("Asha Owner has made a program for you.");
  expect(text).toContain("+44 20 7946 0000");
  expect(headers.get("subject")).toBe("Your program from Asha's practice");
  for (const hidden of ["Brook", "Sciatica", "massage", link.code]) {
    expect(`${raw}${text}`.toLowerCase()).not.toContain(hidden.toLowerCase());
  }
  expect(await traces(link.id)).toEqual({ log: 1, trail: 1 });
});

test.each([
  ["es", "Su programa de Asha's practice", "Hola, Lena:"],
  ["ru", "Ваша программа от Asha's practice", "Здравствуйте, Lena!"],
] as const)("it speaks the client's language: %s", async (language, subject, hello) => {
  const { planId } = await sharedPlan({ ...LENA, language });
  await mailShareLink(cast.asha, { planId, to: LENA.email });
  const { headers, text } = readMail(server.received[0]?.raw ?? "");
  expect([headers.get("subject"), text.split("\n")[0]]).toEqual([subject, hello]);
});

test("what the mail server refuses leaves nothing behind, and can be tried again at once", async () => {
  const { planId, link } = await sharedPlan();
  refuses = true;
  for (let time = 0; time < 5; time++) {
    await expect(mailShareLink(cast.asha, { planId, to: LENA.email })).rejects.toMatchObject({ code: "stopped" });
  }
  expect(await traces(link.id)).toEqual({ log: 0, trail: 0 });
  refuses = false;
  await mailShareLink(cast.asha, { planId, to: LENA.email });
  expect(await traces(link.id)).toEqual({ log: 1, trail: 1 });
});

test("one link is sent three times an hour and not once more, however many press at once", async () => {
  const { planId, link } = await sharedPlan();
  const tries = await Promise.allSettled(
    Array.from({ length: 6 }, () => mailShareLink(cast.asha, { planId, to: LENA.email })),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  await expect(mailShareLink(cast.asha, { planId, to: LENA.email })).rejects.toMatchObject({ code: "too-many" });
  expect(server.received).toHaveLength(3);
  expect(await traces(link.id)).toEqual({ log: 3, trail: 3 });
});

test("an address that is another one now is asked about again", async () => {
  const { planId, clientId } = await sharedPlan();
  await rawSql(`update clients set email = 'new@example.org' where id = '${clientId}'`);
  await expect(mailShareLink(cast.asha, { planId, to: LENA.email })).rejects.toMatchObject({ code: "conflict" });
  expect(server.received).toEqual([]);
});

test("an address on record that is two is sent to nobody", async () => {
  const { planId, clientId, link } = await sharedPlan();
  const two = "lena@example.org,eve@evil.example";
  await rawSql(`update clients set email = '${two}' where id = '${clientId}'`);
  await expect(mailShareLink(cast.asha, { planId, to: two })).rejects.toMatchObject({ code: "stopped" });
  expect(server.received).toEqual([]);
  expect(await traces(link.id)).toEqual({ log: 0, trail: 0 });
});

test("names cannot write headers of their own", async () => {
  const { planId, clientId } = await sharedPlan();
  const { practiceId } = cast.asha;
  await rawSql(
    `update clients set preferred_name = 'Lena\r\nBcc: eve@evil.example' where id = '${clientId}'`,
    `update practices set name = 'Harbour\r\nBcc: eve@evil.example' where id = '${practiceId}'`,
  );
  const ctx = { ...cast.asha, practice: { ...cast.asha.practice, name: "Harbour\r\nBcc: eve@evil.example" } };
  await mailShareLink(ctx, { planId, to: LENA.email });
  expect(server.received).toMatchObject([{ to: [LENA.email] }]);
  expect(readMail(server.received[0]?.raw ?? "").names).not.toContain("bcc");
  await rawSql(`update practices set name = 'Asha''s practice' where id = '${practiceId}'`);
});

test("no open link, no address, no mail server: each is told in a sentence and nothing is sent", async () => {
  const shut = await sharedPlan();
  await endShareLink(cast.asha, shut.planId);
  const nowhere = await sharedPlan({ fullName: "Lena Brook", email: "" });
  for (const [planId, to] of [
    [shut.planId, LENA.email],
    [nowhere.planId, ""],
    ["no-such-plan", LENA.email],
  ] as const) {
    await expect(mailShareLink(cast.asha, { planId, to })).rejects.toMatchObject({ code: "stopped" });
  }
  const { planId } = await sharedPlan();
  setMail(null);
  expect(await findLinkSettings(cast.asha, planId)).toMatchObject({ canMail: false });
  await expect(mailShareLink(cast.asha, { planId, to: LENA.email })).rejects.toMatchObject({ code: "stopped" });
  expect(server.received).toEqual([]);
});

test("a stranger cannot have it sent", async () => {
  const { planId } = await sharedPlan();
  await expect(mailShareLink(cast.stranger, { planId, to: LENA.email })).rejects.toMatchObject({ code: "stopped" });
  expect(server.received).toEqual([]);
});
