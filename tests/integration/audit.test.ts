import { expect, test } from "vitest";
import { store } from "@/db/store";
import { archiveClient, recordView } from "@/lib/clients/mutations";
import { listAudit } from "@/lib/practice/queries";
import { recordAudit } from "@/lib/server/audit/record-audit";
import { verifyAudit } from "@/lib/server/audit/verify-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { someClient } from "@/tests/support/clients";
import { onPostgres, withDatabase } from "@/tests/support/database";
import { owner } from "@/tests/support/people";
import { rawSql } from "@/tests/support/raw-sql";

withDatabase();

/** An owner whose trail has six rows. */
async function withTrail(): Promise<PracticeContext> {
  const asha = await owner("Asha");
  const id = await someClient(asha);
  await recordView(asha, id);
  await archiveClient(asha, id, true);
  await archiveClient(asha, id, false);
  return asha;
}

test("a trail is sound row by row, and counts without a gap", async () => {
  const asha = await withTrail();
  const rows = await listAudit(asha);
  expect(rows.map(({ sequence }) => sequence)).toEqual([6, 5, 4, 3, 2, 1]);
  expect(await verifyAudit(asha.practiceId)).toEqual({ sound: 6, brokenAt: null });
});

test("many changes at once make one chain", async () => {
  const asha = await owner("Asha");
  await Promise.all(Array.from({ length: 20 }, () => someClient(asha)));
  expect(await verifyAudit(asha.practiceId)).toEqual({ sound: 22, brokenAt: null });
});

test("each practice has a chain of its own", async () => {
  const [asha, stranger] = [await withTrail(), await withTrail()];
  expect((await listAudit(asha)).every(({ actor }) => actor === asha.userId)).toBe(true);
  expect(await verifyAudit(stranger.practiceId)).toEqual({ sound: 6, brokenAt: null });
});

test("a change that fails leaves no row, and no row is written without its change", async () => {
  const asha = await withTrail();
  await expect(archiveClient(asha, "nobody", true)).rejects.toMatchObject({ code: "not-found" });
  const failing = store().write(async (tx) => {
    await recordAudit(tx, asha, { action: "client.changed", subjectId: "x" });
    throw new Error("after the row");
  });
  await expect(failing).rejects.toThrow("after the row");
  expect(await listAudit(asha)).toHaveLength(6);
});

test.each([
  "update audit_rows set actor = 'nobody'",
  "delete from audit_rows",
  "delete from audit_rows where sequence = 1",
])("the database refuses: %s", async (statement) => {
  const asha = await withTrail();
  await expect(async () => rawSql(statement)).rejects.toThrow("append-only");
  expect(await verifyAudit(asha.practiceId)).toEqual({ sound: 6, brokenAt: null });
});

// From here on the triggers are gone: somebody with the file in hand can do that.
test("whoever takes the triggers away and alters a row is found, wherever they alter it", async () => {
  const triggers = onPostgres()
    ? ["audit_rows_append_only on audit_rows"]
    : ["audit_rows_no_update", "audit_rows_no_delete"];
  await rawSql(...triggers.map((trigger) => `drop trigger ${trigger}`));
  const alterations = [
    "actor = 'nobody'",
    "at = '2020-01-01T00:00:00.000Z'",
    "action = 'client.created'",
    "subject_id = 'other'",
    "client_id = null",
    `fields = '["name"]'`,
    "reason = 'because'",
    "request_id = 'x'",
    "mac = 'x'",
    "sequence = 99",
  ];
  for (const alteration of alterations) {
    const { practiceId } = await withTrail();
    await rawSql(`update audit_rows set ${alteration} where practice_id = '${practiceId}' and sequence = 4`);
    expect(await verifyAudit(practiceId), alteration).toEqual({ sound: 3, brokenAt: 4 });
  }
});

test("a row taken out is found", async () => {
  const { practiceId } = await withTrail();
  await rawSql(`delete from audit_rows where practice_id = '${practiceId}' and sequence = 2`);
  expect(await verifyAudit(practiceId)).toEqual({ sound: 1, brokenAt: 2 });
});

test("a row of another practice put in its place is found", async () => {
  const [{ practiceId }, stranger] = [await withTrail(), await withTrail()];
  await rawSql(
    `delete from audit_rows where practice_id = '${practiceId}' and sequence = 6`,
    `update audit_rows set practice_id = '${practiceId}' where practice_id = '${stranger.practiceId}' and sequence = 6`,
  );
  expect(await verifyAudit(practiceId)).toEqual({ sound: 5, brokenAt: 6 });
});
