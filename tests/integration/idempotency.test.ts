import { expect, test } from "vitest";
import { store } from "@/db/store";
import { addClient } from "@/lib/clients/mutations";
import { listClients } from "@/lib/clients/queries";
import { once } from "@/lib/server/audit/once";
import { newId } from "@/lib/server/ids";
import { withCast } from "@/tests/support/cast";
import { clientForm } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";

withDatabase();
const cast = withCast();

const doOnce = (practiceId: string, key: string, work: () => Promise<string>) =>
  store().write((tx) => once(tx, practiceId, key, work));

test("the same key does the work once and answers the same id for ever", async () => {
  const key = newId();
  let times = 0;
  const work = async () => `result ${++times}`;
  const answers = [await doOnce(cast.asha.practiceId, key, work), await doOnce(cast.asha.practiceId, key, work)];
  expect(answers).toEqual(["result 1", "result 1"]);
});

test("ten submits at once make one client", async () => {
  const form = clientForm({ fullName: "Tenfold" });
  const ids = await Promise.all(Array.from({ length: 10 }, () => addClient(cast.asha, form)));
  expect(new Set(ids).size).toBe(1);
  expect((await listClients(cast.asha, { query: "tenfold", show: "active" })).clients).toHaveLength(1);
});

test("a key whose work failed may be used again", async () => {
  const key = newId();
  const failing = doOnce(cast.asha.practiceId, key, () => Promise.reject(new Error("disk full")));
  await expect(failing).rejects.toThrow("disk full");
  expect(await doOnce(cast.asha.practiceId, key, async () => "second try")).toBe("second try");
});

test("a stranger's key is another key: neither the work nor the answer is shared", async () => {
  const form = clientForm({ fullName: "Twice Known" });
  const [mine, theirs] = [await addClient(cast.asha, form), await addClient(cast.stranger, form)];
  expect(mine).not.toBe(theirs);
  for (const ctx of [cast.asha, cast.stranger]) {
    expect((await listClients(ctx, { query: "twice known", show: "active" })).clients).toHaveLength(1);
  }
});
