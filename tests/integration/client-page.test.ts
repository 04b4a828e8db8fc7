import ICAL from "ical.js";
import { expect, test } from "vitest";
import { logCheckIn } from "@/lib/check-ins/actions";
import { listCheckIns } from "@/lib/check-ins/queries";
import { OFFLINE_DAYS } from "@/lib/check-ins/schema";
import { addDays } from "@/lib/domain/day/day";
import { calendarEvents } from "@/lib/domain/program/calendar-events";
import { dayView } from "@/lib/domain/program/day-view";
import { removeRow } from "@/lib/domain/program/edit-plan";
import { findProgram, listFresh } from "@/lib/plans/document/queries";
import { addPlanVersion } from "@/lib/plans/mutations";
import { findPlan } from "@/lib/plans/queries";
import { findLink } from "@/lib/server/auth/link-gate";
import { keepKeyOf } from "@/lib/server/auth/link-secret";
import { calendarFile } from "@/lib/server/calendar/calendar-file";
import { today } from "@/lib/server/clock";
import { newSecret } from "@/lib/server/ids";
import { keepChoice, noteReading } from "@/lib/share-links/browsers/mutations";
import { addShareLink } from "@/lib/share-links/mutations";
import { listViews } from "@/lib/share-links/queries";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { openedLink, phoneOf } from "@/tests/support/links";
import { publishedPlan, saveDraft, screenedClient } from "@/tests/support/plans";

withDatabase();
const cast = withCast();

async function opened() {
  const planId = await publishedPlan(cast.asha, await screenedClient(cast.asha));
  await addShareLink(cast.asha, planId);
  return { planId, ...(await openedLink(cast.asha, planId)) };
}

async function programOf(link: Parameters<typeof findProgram>[0], planId: string) {
  const program = await findProgram(link, planId);
  if (!program) throw new Error("no program");
  return program;
}

test("the calendar has the very days of the plan, visits and exercises", async () => {
  const { planId, link, linkId } = await opened();
  const { content, document, words } = await programOf(link, planId);
  const events = calendarEvents(content, document, words);
  const file = calendarFile(events, { of: linkId, name: "Your program", language: "en", version: 1 });
  const read = ICAL.Component.fromString(file)
    .getAllSubcomponents("vevent")
    .map((part) => new ICAL.Event(part));
  const days = (one: ICAL.Event): string[] => {
    const iterator = one.iterator();
    return Array.from({ length: 200 }, () => iterator.next()?.toString()).filter((day) => day !== undefined);
  };
  const exercises = read.filter(({ uid }) => uid.startsWith("exercises")).flatMap(days);
  const all = document.weeks.flatMap((week) => week.days.flatMap(({ date }) => date ?? []));
  const busy = all.filter((day) => dayView(content, document, day).exercises.length > 0);
  expect(busy.length).toBeGreaterThan(5);
  expect(exercises.sort()).toEqual(busy);
  const visits = read.filter(({ uid }) => uid.startsWith("visit")).flatMap(days);
  expect(visits.sort()).toEqual(document.massage?.sessions.map(({ date }) => date).sort());
  expect(file).not.toContain(document.clientName);
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test("a browser that saw version 1 is told what version 2 changed, for a week, and no other browser is", async () => {
  const { planId, link } = await opened();
  expect(await noteReading(link, 1)).toBeNull();
  const plan = await findPlan(cast.asha, planId);
  if (!plan) throw new Error("no plan");
  const [gone] = plan.draft.rows;
  if (!gone) throw new Error("no row");
  await saveDraft(cast.asha, planId, plan.revision, removeRow(plan.draft, gone.id));
  const changed = await findPlan(cast.asha, planId);
  await addPlanVersion(cast.asha, planId, changed?.revision ?? 0, "One less");
  expect(await noteReading(link, 2)).toBe(1);
  expect(await noteReading(link, 2)).toBe(1);
  const program = await programOf(link, planId);
  const before = await findProgram(link, planId);
  expect(before?.document.version).toBe(2);
  const [line, ...more] = await listFresh(link, program, 1);
  expect(line).toMatch(/^Left out: /);
  expect(more).toEqual([]);
  const { link: other } = await openedLink(cast.asha, planId);
  expect(await noteReading(other, 2)).toBeNull();
});

test("a day of reading is one line of the link's log", async () => {
  const { link, linkId } = await opened();
  for (let time = 0; time < 3; time++) await noteReading(link, 1);
  const lines = (await listViews(cast.asha, linkId)).map(({ what }) => what);
  expect(lines.filter((what) => what.startsWith("read"))).toEqual(["read, version 1"]);
});

test("a browser's language and size of text are its own; the client's stay", async () => {
  const { planId, link, linkId, reference } = await opened();
  await keepChoice(link, { language: "ru", larger: true });
  const chosen = await findLink(linkId, reference);
  expect(chosen).toMatchObject({ language: "ru", larger: true });
  if (!chosen) return;
  const { document } = await programOf(chosen, planId);
  expect(document.language).toBe("ru");
  expect(document.stop.heading).toBe("Остановитесь и звоните");
  expect((await programOf((await openedLink(cast.asha, planId)).link, planId)).document.language).toBe("en");
});

test("a day logged without a network is taken once, in whatever state it is sent again", async () => {
  const { planId, link } = await opened();
  const form = new FormData();
  const sendKey = newSecret();
  for (const [name, value] of Object.entries({ day: addDays(today(), -9), painAfter: "4", sendKey }))
    form.set(name, value);
  await logCheckIn(link, form);
  form.set("painAfter", "9");
  await logCheckIn(link, form);
  const days = await listCheckIns(cast.asha, planId);
  expect(days.map(({ day, painAfter }) => [day, painAfter])).toEqual([[addDays(today(), -9), 4]]);
  form.set("day", addDays(today(), -OFFLINE_DAYS - 1));
  form.set("sendKey", newSecret());
  await expect(logCheckIn(link, form)).rejects.toMatchObject({ code: "input" });
  form.delete("sendKey");
  form.set("day", addDays(today(), -9));
  await expect(logCheckIn(link, form)).rejects.toMatchObject({ code: "input" });
});

test("the key of what a phone keeps changes with the link's secret and opens nothing", async () => {
  const { planId, link } = await opened();
  const key = keepKeyOf(link.linkId, link.generation);
  expect(Buffer.from(key, "base64url")).toHaveLength(32);
  const next = await phoneOf(cast.asha, planId);
  expect(next.linkId).toBe(link.linkId);
  expect(keepKeyOf(next.linkId, next.generation)).not.toBe(key);
  expect((await openedLink(cast.asha, planId)).secret).not.toBe(key);
});
