import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { store } from "@/db/store";
import { factsOf } from "@/lib/clients/facts/queries";
import { listChanges } from "@/lib/clients/queries";
import { screenQuestions } from "@/lib/domain/knowledge/screen-questions";
import { addCondition, addMedicine, addScreen } from "@/lib/facts/mutations";
import { recordReported } from "@/lib/facts/reported/mutations";
import { addAnswers } from "@/lib/facts/screen/mutations";
import { findScreen } from "@/lib/facts/screen/queries";
import { answersSchema } from "@/lib/facts/screen/schema";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { withCast } from "@/tests/support/cast";
import { someClient } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { apixaban, condition } from "@/tests/support/facts-on-record";
import { screenAnswers } from "@/tests/support/screen-answers";

withDatabase();
const cast = withCast();

const keysOf = async (clientId: string) =>
  (await factsOf(store().read, cast.asha.practiceId, clientId))?.screen?.positive;

test("all no is a screen without a positive answer", async () => {
  const clientId = await someClient(cast.asha);
  expect(await findScreen(cast.asha, clientId)).toBeNull();
  await addAnswers(cast.asha, screenAnswers(clientId));
  expect(await keysOf(clientId)).toEqual([]);
  expect(await findScreen(cast.asha, clientId)).toEqual({ completedOn: today(), by: "Asha Owner", yes: [] });
  expect((await listChanges(cast.asha, clientId))[0]?.what).toBe("Health questions asked: all no");
});

test("a sign puts its key on the client, and is named", async () => {
  const clientId = await someClient(cast.asha);
  await addAnswers(cast.asha, screenAnswers(clientId, "saddle", "fever"));
  expect(await keysOf(clientId)).toEqual(["cauda-equina-signs", "fever"]);
  expect((await findScreen(cast.asha, clientId))?.yes).toEqual([
    "numb saddle area, bladder or bowel change, or both legs weak",
    "fever",
  ]);
});

test("a yes that opens a condition holds effort until one that answers it is on the record", async () => {
  const clientId = await someClient(cast.asha);
  const yes = ["pregnant", "medicine", "heart-disease", "new-event"];
  await addAnswers(cast.asha, screenAnswers(clientId, ...yes));
  expect(await keysOf(clientId)).toEqual(["parq-yes"]);
  await addCondition(cast.asha, clientId, newId(), condition("pregnancy", "Pregnancy"));
  await addCondition(cast.asha, clientId, newId(), condition("heart-failure", "Heart failure", { stage: "stable" }));
  await addAnswers(cast.asha, screenAnswers(clientId, ...yes));
  expect(await keysOf(clientId), "the medicine has no name yet").toEqual(["parq-yes"]);
  await addMedicine(cast.asha, clientId, newId(), apixaban);
  await addAnswers(cast.asha, screenAnswers(clientId, ...yes));
  expect(await keysOf(clientId)).toEqual([]);
  expect((await findScreen(cast.asha, clientId))?.yes, "a yes stays a yes for the reader").toHaveLength(4);
});

test("an unanswered question is named, and nothing is kept", () => {
  const { answers, ...form } = screenAnswers("c");
  const { saddle: _, chest: __, ...rest } = answers;
  const parsed = answersSchema(today()).safeParse({ ...form, answers: rest });
  expect(parsed.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["answers.saddle", "Answer yes or no: numb saddle area, bladder or bowel change, or both legs weak"],
    ["answers.chest", "Answer yes or no: chest pain, breathlessness or collapse"],
  ]);
  expect(answersSchema(today()).safeParse({ ...form, answers: { ...answers, invented: "no" } }).success).toBe(false);
});

test("pregnancy may be left out for a man, and a record that is put right opens it again", async () => {
  const { pregnant: _, "pregnancy-warning": __, ...rest } = screenAnswers("c").answers;
  const left = (clientId: string) => answersSchema(today()).parse({ ...screenAnswers(clientId), answers: rest });
  for (const sex of ["female", "other"] as const) {
    const clientId = await someClient(cast.asha, { sex });
    await expect(addAnswers(cast.asha, left(clientId))).rejects.toMatchObject({
      details: { fields: { "answers.pregnant": expect.any(String), "answers.pregnancy-warning": expect.any(String) } },
    });
    expect(await keysOf(clientId)).toBeUndefined();
  }
  const clientId = await someClient(cast.asha, { sex: "male" });
  const answers = { ...left(clientId).answers, fever: "yes" as const };
  await addAnswers(cast.asha, { ...left(clientId), answers });
  expect(await keysOf(clientId)).toEqual(["fever"]);
  const toldNow = { conditions: [], medicine: false, signs: ["cauda-equina-signs" as const] };
  await store().write((tx) => recordReported(tx, cast.asha, { clientId, day: today(), ...toldNow }));
  expect(await keysOf(clientId)).toEqual(["fever", "cauda-equina-signs"]);
  const { clients } = store().tables;
  await store().write(async (tx) => tx.update(clients).set({ sex: "other" }).where(eq(clients.id, clientId)));
  const facts = await factsOf(store().read, cast.asha.practiceId, clientId);
  expect(facts?.screen, "not asked is unknown, also after the client told of more").toBeNull();
  expect(facts?.keys, "a yes holds all the same").toEqual(["fever", "cauda-equina-signs", "parq-yes"]);
});

test("what is known by its key alone is named too", async () => {
  const clientId = await someClient(cast.asha);
  await addScreen(cast.asha, { clientId, key: newId(), completedOn: today(), positive: ["dvt-current"] });
  expect((await findScreen(cast.asha, clientId))?.yes).toEqual(["one leg swollen, warm or tender"]);
});

test("a stranger sees no answers and can give none", async () => {
  const clientId = await someClient(cast.asha);
  await addAnswers(cast.asha, screenAnswers(clientId, "fever"));
  expect(await findScreen(cast.stranger, clientId)).toBeNull();
  await expect(addAnswers(cast.stranger, screenAnswers(clientId))).rejects.toMatchObject({ code: "not-found" });
  expect(await keysOf(clientId)).toEqual(["fever"]);
});

test("every question can be answered", () => {
  expect(Object.keys(screenAnswers("c").answers)).toEqual(screenQuestions.map(({ id }) => id));
});
