import { expect, test, vi } from "vitest";
import { addDays, weekdayOf } from "@/lib/domain/day/day";
import { endPlan } from "@/lib/plans/mutations";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { findClientSheet, findSheet, listDue } from "@/lib/sheets/queries";
import { addRun, cancelRun } from "@/lib/sheets/runs/mutations";
import { findRun, findRunFile } from "@/lib/sheets/runs/queries";
import { readPdf, squeeze } from "../pdf/read-pdf";
import { withDatabase } from "../support/database";
import { phoneOf } from "../support/links";
import { colleague, owner } from "../support/people";
import { draftPlan, publishedPlan, screenedClient } from "../support/plans";

withDatabase();

const ended = (ctx: PracticeContext, runId: string) =>
  vi.waitFor(() => expect(findRun(ctx, runId)?.state).toBe("done"), { timeout: 20_000, interval: 50 });

test("what is due this week: visits, reviews and new versions of published plans, to their own practice", async () => {
  const [asha, stranger] = [await owner("Asha"), await owner("Ben")];
  const clientId = await screenedClient(asha);
  const planId = await publishedPlan(asha, clientId);
  await draftPlan(asha, clientId);
  const tuesday = Array.from({ length: 7 }, (_, days) => addDays(today(), days)).find(
    (day) => weekdayOf(day) === "tue",
  );
  // The Tuesday of a week that is half over was moved to the day the plan begins.
  const moved = ["wed", "thu", "fri"].includes(weekdayOf(today())) ? [today()] : [];
  const visits = [...moved, tuesday];
  expect(await listDue(asha, today())).toMatchObject([{ planId, version: 1, newOn: today(), visits }]);
  // A week later the version is no longer new, and the visit is the next one.
  expect(await listDue(asha, addDays(today(), 7))).toMatchObject([
    { newOn: null, visits: [addDays(tuesday ?? "", 7)] },
  ]);
  expect(await listDue(asha, addDays(today(), 60))).toEqual([]);
  expect(await listDue(stranger, today())).toEqual([]);
  await endPlan(asha, planId);
  expect(await listDue(asha, today())).toEqual([]);
});

test("a run makes one PDF of the chosen plans, counts what it did, and keeps it for its maker alone", async () => {
  const [asha, stranger] = [await owner("Asha"), await owner("Ben")];
  const other = await colleague(asha, "practitioner");
  const planIds = [
    await publishedPlan(asha, await screenedClient(asha)),
    await publishedPlan(asha, await screenedClient(asha)),
  ];
  const { runId } = await addRun(asha, { planIds, paper: "a4" });
  expect(findRun(asha, runId)).toMatchObject({ state: "preparing", total: 2, problem: null });
  expect(findRunFile(asha, runId)).toBeNull();
  await ended(asha, runId);
  expect(findRun(asha, runId)).toMatchObject({ prepared: 2 });
  const file = findRunFile(asha, runId);
  const { file: read, said } = await readPdf(file ?? Buffer.alloc(0));
  const { title = "" } = (await findSheet(asha, planIds[0] ?? "")) ?? {};
  expect(said.split(squeeze(title)).length).toBe(3);
  expect(((await read.getPageLabels()) ?? []).filter((label) => label === "1")).toHaveLength(2);
  for (const ctx of [stranger, other]) {
    expect([findRun(ctx, runId), findRunFile(ctx, runId), cancelRun(ctx, runId)]).toEqual([null, null, null]);
  }
});

test("a run can be cancelled, and the next takes its place", async () => {
  const asha = await owner("Asha");
  const planIds = [await publishedPlan(asha, await screenedClient(asha))];
  const first = await addRun(asha, { planIds, paper: "letter" });
  expect(cancelRun(asha, first.runId)).toEqual({ cancelled: true });
  expect(findRun(asha, first.runId)).toMatchObject({ state: "cancelled", problem: null });
  expect(cancelRun(asha, first.runId)).toBeNull();
  const second = await addRun(asha, { planIds, paper: "letter" });
  expect(findRun(asha, first.runId)).toBeNull();
  await ended(asha, second.runId);
  expect(findRunFile(asha, first.runId)).toBeNull();
});

test("what cannot be printed is refused before anything is begun, and more than two at once", async () => {
  const [asha, stranger] = [await owner("Asha"), await owner("Ben")];
  const clientId = await screenedClient(asha);
  const planId = await publishedPlan(asha, clientId);
  const draftId = await draftPlan(asha, clientId);
  await expect(addRun(asha, { planIds: [planId, draftId], paper: "a4" })).rejects.toMatchObject({ code: "not-found" });
  await expect(addRun(stranger, { planIds: [planId], paper: "a4" })).rejects.toMatchObject({ code: "not-found" });
  const [one, two] = [await colleague(asha, "practitioner"), await colleague(asha, "practitioner")];
  const runs = [
    [asha, await addRun(asha, { planIds: [planId], paper: "a4" })],
    [one, await addRun(one, { planIds: [planId], paper: "a4" })],
  ] as const;
  await expect(addRun(two, { planIds: [planId], paper: "a4" })).rejects.toMatchObject({ code: "too-many" });
  for (const [ctx, { runId }] of runs) cancelRun(ctx, runId);
});

test("the client's own sheet is that of the open link, without code or address", async () => {
  const asha = await owner("Asha");
  const planId = await publishedPlan(asha, await screenedClient(asha));
  const phone = await phoneOf(asha, planId);
  const sheet = await findClientSheet(phone);
  const { squeezed } = await readPdf(sheet?.pdf ?? Buffer.alloc(0));
  const own = await findSheet(asha, planId);
  expect(squeezed).toContain(squeeze(own?.title ?? "?"));
  expect(own?.prepared.data.link).not.toBeNull();
  expect(squeezed).not.toContain(squeeze(own?.prepared.data.link?.code ?? "?"));
  expect(squeezed).not.toContain(squeeze(own?.prepared.data.labels.typeCode ?? "?"));
});
