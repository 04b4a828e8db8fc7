import { expect, test } from "vitest";
import { listChanges } from "@/lib/clients/queries";
import { addDays } from "@/lib/domain/day/day";
import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import { addAssessment } from "@/lib/facts/assessment/mutations";
import { listAssessments } from "@/lib/facts/assessment/queries";
import { assessmentSchema } from "@/lib/facts/assessment/schema";
import { listAudit } from "@/lib/practice/queries";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { answerToEvery, assessment } from "@/tests/support/assessments";
import { withCast } from "@/tests/support/cast";
import { someClient } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";

withDatabase();
const cast = withCast();

test("an assessment is kept as it was answered, whatever kind of answer an option takes", async () => {
  const clientId = await someClient(cast.asha);
  const answers = answerToEvery();
  expect(Object.keys(answers)).toHaveLength(assessmentOptions.length);
  await addAssessment(cast.asha, assessment(clientId, answers));
  expect(await listAssessments(cast.asha, clientId)).toMatchObject([{ takenOn: today(), by: "Asha Owner", answers }]);
});

test("a later one stands beside the earlier one, newest first, and changes nothing in it", async () => {
  const clientId = await someClient(cast.asha);
  const before = assessment(clientId, { "as-ex-tension-scale": 8 }, addDays(today(), -14));
  await addAssessment(cast.asha, before);
  await addAssessment(cast.asha, assessment(clientId, { "as-ex-tension-scale": 3 }));
  const kept = (await listAssessments(cast.asha, clientId)).map(({ takenOn, answers }) => [takenOn, answers]);
  expect(kept).toEqual([
    [today(), { "as-ex-tension-scale": 3 }],
    [addDays(today(), -14), { "as-ex-tension-scale": 8 }],
  ]);
});

test("it leaves a line in the history and one in the trail, without an answer in it", async () => {
  const clientId = await someClient(cast.asha);
  await addAssessment(cast.asha, assessment(clientId, { "as-q-limitation": "Cannot kneel", "as-q-cancer": false }));
  expect((await listChanges(cast.asha, clientId))[0]?.what).toBe(`Assessment of ${today()}: 2 answers`);
  const trail = (await listAudit(cast.asha)).filter((row) => row.clientId === clientId);
  expect(trail.map(({ action }) => action)).toEqual(["assessment.taken", "client.created"]);
  expect(JSON.stringify(trail)).not.toContain("kneel");
});

test("a form sent twice makes one", async () => {
  const clientId = await someClient(cast.asha);
  const sent = assessment(clientId, { "as-q-cancer": true });
  const ids = await Promise.all([addAssessment(cast.asha, sent), addAssessment(cast.asha, sent)]);
  expect(new Set(ids).size).toBe(1);
  expect(await listAssessments(cast.asha, clientId)).toHaveLength(1);
});

test.each([
  ["nothing answered", {}, "answers"],
  ["a question that does not exist", { invented: true }, "answers.invented"],
  ["a word where yes or no belongs", { "as-q-cancer": "yes" }, "answers.as-q-cancer"],
  ["an answer that is not offered", { "as-handedness": "middle" }, "answers.as-handedness"],
  ["none together with some", { "as-q-eyes": ["none", "glaucoma"] }, "answers.as-q-eyes"],
  ["the same twice", { "as-q-eyes": ["glaucoma", "glaucoma"] }, "answers.as-q-eyes"],
  ["no choice at all", { "as-q-eyes": [] }, "answers.as-q-eyes"],
  ["beyond the scale", { "as-ex-tension-scale": 11 }, "answers.as-ex-tension-scale"],
  ["half a point", { "as-ex-tension-scale": 2.5 }, "answers.as-ex-tension-scale"],
  ["a text for a number", { "as-age-over-30": "forty" }, "answers.as-age-over-30"],
  ["an empty text", { "as-q-limitation": "  " }, "answers.as-q-limitation"],
  ["a text without end", { "as-q-limitation": "x".repeat(501) }, "answers.as-q-limitation"],
  ["a time that no clock shows", { "as-q-last-meal": "25:00" }, "answers.as-q-last-meal"],
  ["a day to come", { "as-q-onset": addDays(today(), 1) }, "answers.as-q-onset"],
])("%s is refused at its question", (_, answers, place) => {
  const parsed = assessmentSchema(today()).safeParse({ clientId: "c", key: newId(), takenOn: today(), answers });
  expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual([place]);
  for (const { message } of parsed.error?.issues ?? []) expect(message).not.toMatch(/invalid/i);
});

test("an assessment of tomorrow is refused", () => {
  const form = { clientId: "c", key: newId(), takenOn: addDays(today(), 1), answers: { "as-q-cancer": true } };
  expect(assessmentSchema(today()).safeParse(form).success).toBe(false);
});

test("a stranger sees none and adds none", async () => {
  const clientId = await someClient(cast.asha);
  await addAssessment(cast.asha, assessment(clientId, { "as-q-cancer": true }));
  expect(await listAssessments(cast.stranger, clientId)).toEqual([]);
  await expect(addAssessment(cast.stranger, assessment(clientId, { "as-q-cancer": true }))).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await listAssessments(cast.asha, clientId)).toHaveLength(1);
});
