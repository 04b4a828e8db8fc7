import { expect, test } from "vitest";
import { logCheckIn } from "@/lib/check-ins/actions";
import { listCheckIns } from "@/lib/check-ins/queries";
import { addDays } from "@/lib/domain/day/day";
import { listAudit } from "@/lib/practice/queries";
import type { LinkContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { phoneOf } from "@/tests/support/links";
import { publishedPlan, screenedClient } from "@/tests/support/plans";

withDatabase();
const cast = withCast();

const phone = async (): Promise<LinkContext> =>
  phoneOf(cast.asha, await publishedPlan(cast.asha, await screenedClient(cast.asha)));

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) data.append(name, one);
  return data;
}

test("the plain form of the page is read as it is posted", async () => {
  const link = await phone();
  const posted = {
    "done-row-1": "done",
    "done-row-4": "",
    painBefore: "3",
    painAfter: "",
    word: " Stiff ",
    warnings: ["new-medicine"],
  };
  expect(await logCheckIn(link, form(posted))).toEqual({
    day: today(),
    done: { "row-1": "done" },
    painBefore: 3,
    painAfter: null,
    word: "Stiff",
    warnings: ["new-medicine"],
  });
  expect(await listCheckIns(cast.asha, link.planId)).toHaveLength(1);
});

test("an empty form is a day without anything done", async () => {
  const link = await phone();
  expect(await logCheckIn(link, form({}))).toMatchObject({ day: today(), done: {}, painBefore: null, painAfter: null });
});

test.each([[-1], [-2], [0]])("a day %i days from today can be logged", async (days) => {
  expect(await logCheckIn(await phone(), form({ day: addDays(today(), days) }))).toMatchObject({
    day: addDays(today(), days),
  });
});

test.each([
  ["a day long past", { day: addDays(today(), -3) }],
  ["a day to come", { day: addDays(today(), 1) }],
  ["no day at all", { day: "yesterday" }],
  ["pain beyond ten", { painBefore: "11" }],
  ["pain in words", { painAfter: "a lot" }],
  ["an unknown tick", { "done-row-1": "maybe" }],
  ["an unknown sign", { warnings: "hungry" }],
  ["words without end", { word: "x".repeat(301) }],
  [
    "more rows than a plan can have",
    Object.fromEntries(Array.from({ length: 61 }, (_, row) => [`done-row-${row}`, "done"])),
  ],
])("%s is refused in words and nothing is kept", async (_, fields) => {
  const link = await phone();
  await expect(logCheckIn(link, form(fields))).rejects.toMatchObject({ code: "input", message: expect.any(String) });
  expect(await listCheckIns(cast.asha, link.planId)).toEqual([]);
});

test("a form takes back only what it had shown: a page opened earlier wipes nothing", async () => {
  const link = await phone();
  await logCheckIn(link, form({ "done-row-1": "done", painBefore: "2", word: "Stiff", warnings: ["new-medicine"] }));
  expect(await logCheckIn(link, form({ "done-row-2": "part", painAfter: "3" }))).toBeTruthy();
  const [both] = await listCheckIns(cast.asha, link.planId);
  expect(both).toMatchObject({
    done: { "row-1": "done", "row-2": "part" },
    painBefore: 2,
    painAfter: 3,
    word: "Stiff",
    warnings: ["new-medicine"],
  });
  const shown = { done: { "row-1": "done", "row-2": "part" }, painBefore: 2, painAfter: 3, word: "Stiff" };
  await logCheckIn(link, form({ had: ["new-medicine"], hadAnswers: JSON.stringify(shown) }));
  const [corrected] = await listCheckIns(cast.asha, link.planId);
  expect(corrected).toMatchObject({ word: "", warnings: [], done: { "row-1": "done", "row-2": "part" } });
});

test("what another phone changed meanwhile is neither taken back nor written over by a form that shows what was", async () => {
  const link = await phone();
  const shown = { done: { "row-1": "part" }, painBefore: 4, painAfter: 3, word: "Old" };
  const hadAnswers = JSON.stringify(shown);
  await logCheckIn(link, form({ "done-row-1": "part", painBefore: "4", painAfter: "3", word: "Old" }));
  await logCheckIn(link, form({ "done-row-1": "done", painBefore: "6", painAfter: "3", word: "New", hadAnswers }));
  await logCheckIn(link, form({ "done-row-1": "", painBefore: "", painAfter: "5", word: "", hadAnswers }));
  await logCheckIn(link, form({ "done-row-1": "part", painBefore: "4", painAfter: "3", word: "Old", hadAnswers }));
  const [day] = await listCheckIns(cast.asha, link.planId);
  expect(day).toMatchObject({ done: { "row-1": "done" }, painBefore: 6, painAfter: 5, word: "New" });
});

test("pain and ticks that the form shows can be taken back, with a line in the history", async () => {
  const link = await phone();
  await logCheckIn(link, form({ "done-row-1": "done", "done-row-2": "part", painBefore: "6", painAfter: "4" }));
  const shown = { done: { "row-1": "done", "row-2": "part" }, painBefore: 6, painAfter: 4, word: "" };
  const hadAnswers = JSON.stringify(shown);
  await logCheckIn(link, form({ "done-row-1": "", "done-row-2": "part", painBefore: "6", painAfter: "", hadAnswers }));
  const [day] = await listCheckIns(cast.asha, link.planId);
  expect(day).toMatchObject({ done: { "row-2": "part" }, painBefore: 6, painAfter: null });
  await logCheckIn(link, form({ "done-row-2": "", painBefore: "", hadAnswers }));
  const [none] = await listCheckIns(cast.asha, link.planId);
  expect(none).toMatchObject({ done: {}, painBefore: null, painAfter: null });
  const lines = (await listAudit(cast.asha)).filter(
    ({ action, clientId }) => action === "check-in.logged" && clientId === link.clientId,
  );
  expect(lines.map(({ fields }) => (fields ?? []).filter((field) => field.startsWith("pain")).sort())).toEqual([
    ["painBefore"],
    ["painAfter", "painBefore"],
    ["painAfter", "painBefore"],
  ]);
});
