import { expect, test } from "vitest";
import { store } from "@/db/store";
import { acknowledge, raiseAlert } from "@/lib/alerts/mutations";
import { listOpenAlerts } from "@/lib/alerts/queries";
import type { NewAlert } from "@/lib/alerts/schema";
import { listClients } from "@/lib/clients/queries";
import { listAudit } from "@/lib/practice/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { withCast } from "@/tests/support/cast";
import { someClient } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";

withDatabase();
const cast = withCast();

async function newAlert(says = "2026-11-22: pain 7 of 10."): Promise<NewAlert> {
  return { clientId: await someClient(cast.asha), planId: null, kind: "pain", urgency: "today", says };
}

const raise = (ctx: PracticeContext, alert: NewAlert) => store().write((tx) => raiseAlert(tx, ctx, alert));
const open = ({ clientId }: NewAlert) => listOpenAlerts(cast.asha, clientId);

test("an alert stays open until somebody has seen it", async () => {
  const alert = await newAlert();
  await raise(cast.asha, alert);
  const [raised] = await open(alert);
  expect(raised).toMatchObject({ ...alert, clientName: "Mo Example" });
  await acknowledge(cast.asha, raised?.id ?? "");
  expect(await open(alert)).toEqual([]);
  await expect(acknowledge(cast.asha, raised?.id ?? "")).rejects.toMatchObject({ code: "not-found" });
});

test("what is open is not raised again; once seen, it is", async () => {
  const alert = await newAlert();
  await Promise.all([raise(cast.asha, alert), raise(cast.asha, alert)]);
  const [raised] = await open(alert);
  expect(await open(alert)).toHaveLength(1);
  await acknowledge(cast.asha, raised?.id ?? "");
  await raise(cast.asha, alert);
  expect(await open(alert)).toHaveLength(1);
});

test("the same words about two clients are two alerts", async () => {
  const [one, other] = [await newAlert(), await newAlert()];
  for (const alert of [one, other]) await raise(cast.asha, alert);
  expect([...(await open(one)), ...(await open(other))]).toHaveLength(2);
});

test("the newest comes first, and the client shows under those that need attention", async () => {
  const alert = await newAlert("First");
  await raise(cast.asha, alert);
  await raise(cast.asha, { ...alert, says: "Second" });
  expect((await open(alert)).map(({ says }) => says)).toEqual(["Second", "First"]);
  const { clients } = await listClients(cast.asha, { query: "", show: "attention" });
  expect(clients.find(({ id }) => id === alert.clientId)?.openAlerts).toBe(2);
  expect((await listClients(cast.stranger, { query: "", show: "attention" })).clients).toEqual([]);
});

test("raising and seeing leave a line each in the trail", async () => {
  const alert = await newAlert();
  await raise(cast.asha, alert);
  const [raised] = await open(alert);
  await acknowledge(cast.asha, raised?.id ?? "");
  const [seen, made] = await listAudit(cast.asha);
  expect([made?.action, seen?.action]).toEqual(["alert.raised", "alert.acknowledged"]);
  expect(seen).toMatchObject({ subjectId: raised?.id, clientId: alert.clientId });
});

test("a stranger sees no alert, cannot mark one as seen and cannot raise one about the client", async () => {
  const alert = await newAlert();
  await raise(cast.asha, alert);
  const [raised] = await open(alert);
  expect(await listOpenAlerts(cast.stranger, alert.clientId)).toEqual([]);
  await expect(acknowledge(cast.stranger, raised?.id ?? "")).rejects.toMatchObject({ code: "not-found" });
  await expect(raise(cast.stranger, { ...alert, says: "Planted" })).rejects.toThrow();
  expect(await open(alert)).toEqual([raised]);
});
