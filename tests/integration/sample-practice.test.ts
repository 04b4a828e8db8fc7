import { expect, test } from "vitest";
import { loadSamplePractice } from "@/db/seed/sample-practice";
import { store } from "@/db/store";
import { listOpenAlerts } from "@/lib/alerts/queries";
import { listCheckIns } from "@/lib/check-ins/queries";
import { listClients } from "@/lib/clients/queries";
import { findRecord } from "@/lib/clients/record/queries";
import { findProgram } from "@/lib/plans/document/queries";
import { listPlans } from "@/lib/plans/queries";
import { listUsers } from "@/lib/practice/queries";
import { verifyAudit } from "@/lib/server/audit/verify-audit";
import { checkCredentials } from "@/lib/server/auth/check-credentials";
import { passwordProblem } from "@/lib/server/auth/passwords";
import { findShareLink } from "@/lib/share-links/queries";
import { withDatabase } from "@/tests/support/database";
import { contextOf, owner } from "@/tests/support/people";
import { rawSql } from "@/tests/support/raw-sql";

withDatabase();

async function signIn() {
  const { email, password, created } = await loadSamplePractice();
  const user = await checkCredentials(email, password, undefined);
  if (!user) throw new Error("The sample's sign-in does not work");
  return { ctx: await contextOf(user.practiceId, user.id), password, created };
}

// Stands first: the others find the practice loaded.
test("the sample is loaded once, beside a practice that is there, and leaves nobody signed in", async () => {
  const asha = await owner("Asha");
  expect(await loadSamplePractice()).toMatchObject({ created: true });
  const rows = async () => Number((await rawSql("select count(*) as count from audit_rows"))[0]?.count);
  const before = await rows();
  expect(await loadSamplePractice()).toMatchObject({ created: false });
  expect(await rows()).toBe(before);
  expect(await rawSql(`select 1 from sessions where ended_at is null and practice_id <> '${asha.practiceId}'`)).toEqual(
    [],
  );
  expect((await listClients(asha, { query: "", show: "active" })).clients).toEqual([]);
});

test("its sign-in works with a password that the product itself would take", async () => {
  const { ctx, password } = await signIn();
  expect(passwordProblem(password)).toBeNull();
  expect(ctx.practice.name).toBe("Harbour Street Practice");
  expect((await listUsers(ctx)).map(({ role }) => role).sort()).toEqual(["assistant", "owner", "practitioner"]);
  expect(await verifyAudit(ctx.practiceId)).toMatchObject({ brokenAt: null });
});

test("one client is archived and each of the others shows a case", async () => {
  const { ctx } = await signIn();
  const { clients } = await listClients(ctx, { query: "", show: "active" });
  expect(clients).toHaveLength(9);
  expect((await listClients(ctx, { query: "", show: "archived" })).clients.map(({ fullName }) => fullName)).toEqual([
    "Carol Dempsey",
  ]);
  const records = await Promise.all(clients.map(({ id }) => findRecord(ctx, id)));
  const result = (name: string) => records.find((record) => record?.client.fullName === name)?.clinical?.result;
  expect(result("Priya Nair")?.keys).toContain("pregnancy-over-20-weeks");
  expect(result("Ruth Adler")?.keys).toContain("anticoagulant");
  expect(result("Margaret Osei")?.keys).toContain("osteoporosis");
  expect(result("Daniel Okafor")?.keys).toContain("glaucoma");
  expect(result("Sam Whitlock")?.keys).toContain("any-not-screened");
  expect(
    result("Tomas Novak")
      ?.notChecked.map(({ ask }) => ask)
      .join(),
  ).toMatch(/pressure/i);
  expect(
    result("Ingrid Solberg")
      ?.notChecked.map(({ fact }) => fact)
      .join(),
  ).toContain("liver");
});

test("the desk worker's plan is in use: shared, logged for ten days, with one alert about pain", async () => {
  const { ctx } = await signIn();
  const [lena] = (await listClients(ctx, { query: "lena", show: "attention" })).clients;
  const [plan] = await listPlans(ctx, lena?.id ?? "");
  const planId = plan?.id ?? "";
  expect(await findShareLink(ctx, planId)).toMatchObject({ state: "live" });
  expect(await findProgram(ctx, planId)).toMatchObject({ pausedRowIds: new Set() });
  const days = await listCheckIns(ctx, planId);
  expect(days).toHaveLength(10);
  expect(days.filter(({ done }) => Object.keys(done).length > 0).length).toBeGreaterThan(8);
  expect(await listOpenAlerts(ctx)).toMatchObject([{ clientId: lena?.id, kind: "pain" }]);
});

test("the neck plan is a draft", async () => {
  const { ctx } = await signIn();
  const [yusuf] = (await listClients(ctx, { query: "yusuf", show: "active" })).clients;
  expect(await listPlans(ctx, yusuf?.id ?? "")).toMatchObject([
    { publishedVersion: 0, draft: { title: expect.stringContaining("neck") } },
  ]);
  expect(await store().read.select().from(store().tables.planVersions)).toHaveLength(1);
});
