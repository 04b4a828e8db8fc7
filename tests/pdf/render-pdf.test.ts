import { describe, expect, test } from "vitest";
import type { DoseLine, ProgramDocument } from "@/lib/domain/program/document";
import { renderProgramPdf } from "@/lib/server/pdf/render-pdf";
import { readPdf, squeeze } from "./read-pdf";
import { sampleLink as link, sampleProgram } from "./sample-program";

const program = sampleProgram();
const pdf = await renderProgramPdf(program, { paper: "a4", link });
const read = await readPdf(pdf);

const doseWords = (doses: readonly DoseLine[]) => doses.flatMap(({ weeks, dose, days }) => [weeks, dose, days]);

/** Everything the document says to the client, as separate sentences. */
function sentences(document: ProgramDocument): string[] {
  const { practice, stop, painLight, avoid, groups, massage, thermal, flareDay, minimumDay, weeks, words } = document;
  const exercises = groups.flatMap((group) => group.exercises);
  const asked = exercises.filter(({ paused }) => paused === null);
  return [
    ...[document.title, document.practitioner, practice.name, practice.phone, document.versionLine],
    ...[document.periodLine, document.changed ?? "", document.goal, document.why, document.nextVisit ?? ""],
    ...[words.goal, words.why, words.nextVisit, words.openAt, words.typeCode],
    ...[stop.heading, ...stop.lines, painLight.heading, avoid?.heading ?? "", ...(avoid?.lines ?? [])],
    ...painLight.lines.flatMap(({ range, says }) => [range, says]),
    ...groups.map(({ heading }) => heading),
    ...exercises.flatMap(({ name, side, paused }) => [name, side ?? "", paused ?? ""]),
    ...asked.flatMap(({ startPosition, steps, note }) => [startPosition, ...steps, note ?? ""]),
    ...asked.flatMap(({ feelIt, notThere, easier, harder }) => [feelIt, notThere, easier, harder]),
    ...asked.flatMap(({ doses }) => doseWords(doses)),
    ...[massage?.heading ?? "", massage?.paused ?? "", ...(massage?.reviews ?? []), ...(massage?.aftercare ?? [])],
    ...(massage?.sessions ?? []).map(({ text }) => text),
    ...thermal.flatMap(({ name, where, steps, whenNot, watch }) => [name, where, ...steps, whenNot, watch]),
    ...thermal.flatMap(({ doses, paused }) => [...doseWords(doses), paused ?? ""]),
    ...[flareDay, minimumDay].flatMap((list) => (list ? [list.heading, list.says, ...list.items] : [])),
    ...weeks.map(({ label }) => label),
    ...[words.start, words.feelIt, words.notThere, words.easier, words.harder, words.note, words.aftercare],
    ...[words.thermal, words.where, words.whenNot, words.watch, words.sixWeeks, words.pain, words.rest, words.tick],
    words.notEmergency,
  ].filter((sentence) => sentence !== "");
}

describe("the sheet", () => {
  test("says everything the document says", () => {
    const missing = sentences(program).filter((sentence) => !read.squeezed.includes(squeeze(sentence)));
    expect(missing).toEqual([]);
  });

  test("says nothing the document does not say", () => {
    const { words, weeks, practice } = program;
    const days = weeks.flatMap((week) => week.days.map(({ date }) => String(Number(date?.slice(8)))));
    const footers = read.pages.map((_, i) => `${words.page} ${i + 1} ${words.of} ${read.pages.length}`);
    const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const known = [...sentences(program), link.typeAt, link.code, ...footers, `${practice.name} · ${practice.phone}`];
    const whole = squeeze([...known, ...days, ...weekdays, "·:•.–", "1.2.3.4.5.6.7.8.9."].join(" "));
    const parts = read.pages.flat().flatMap(({ text }) => text.split(/[\s:·•]+/u));
    expect(parts.filter((part) => !whole.includes(part))).toEqual([]);
  });

  test("keeps the order of page and paper: safety, then exercises by number", () => {
    const at = (text: string) => read.squeezed.indexOf(squeeze(text));
    const exercises = program.groups.flatMap((group) => group.exercises.map(({ number, name }) => `${number}${name}`));
    const places = [at(program.goal), at(program.stop.heading), at(program.painLight.heading), ...exercises.map(at)];
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test("never splits an exercise across pages", () => {
    const pages = read.pages.map((page) => squeeze(page.map(({ text }) => text).join("")));
    for (const { number, name, harder, paused } of program.groups.flatMap((group) => group.exercises)) {
      if (paused !== null) continue;
      const page = pages.find((text) => text.includes(squeeze(`${number}${name}`))) ?? "";
      expect(page).toContain(squeeze(harder));
    }
  });

  test("prints no text below 12 points and names at 14 or more", () => {
    const runs = read.pages.flat();
    expect(Math.min(...runs.map(({ points }) => points))).toBeGreaterThanOrEqual(12);
    for (const { name } of program.groups.flatMap((group) => group.exercises)) {
      const largest = Math.max(...runs.filter(({ text }) => text === name).map(({ points }) => points));
      expect(largest, name).toBeGreaterThanOrEqual(14);
    }
  });

  test("has its fridge card on a side of its own, at the end", () => {
    const last = read.pages.at(-1)?.filter(({ artifact }) => !artifact) ?? [];
    const text = squeeze(last.map((run) => run.text).join(""));
    expect(text.startsWith(squeeze(program.words.sixWeeks))).toBe(true);
    const exercises = program.groups.flatMap((group) => group.exercises);
    for (const { number, name } of exercises) expect(text).toContain(squeeze(`${number}.${name}`));
    for (const { dose } of exercises[0]?.doses ?? []) expect(text).toContain(squeeze(dose));
  });

  test("is tagged, titled and in its language, and names no surname", async () => {
    const { info } = await read.file.getMetadata();
    expect(info).toMatchObject({ Title: program.title, Language: "en" });
    expect(pdf.toString("latin1")).toMatch(/\/Marked true/);
    expect(pdf.toString("latin1")).toContain("pdfuaid");
    expect(pdf.length).toBeLessThan(400_000);
  });

  test.each([
    ["a4", 595.276, 841.89],
    ["letter", 612, 792],
  ] as const)("is %s", async (paper, width, height) => {
    const { file } = await readPdf(await renderProgramPdf(program, { paper }));
    const [, , w, h] = (await file.getPage(1)).view;
    expect([w, h]).toEqual([expect.closeTo(width, 1), expect.closeTo(height, 1)]);
  });
});

describe("other programs", () => {
  test("leaves out the address where there is no link", async () => {
    const { squeezed } = await readPdf(await renderProgramPdf(program, { paper: "a4" }));
    expect(squeezed).not.toContain(squeeze(program.words.openAt));
  });

  test("sets Cyrillic and Greek, and keeps markup as plain text", async () => {
    const goal = "Носить дочку в парк · Να κοιμάμαι ήσυχα · #strong[x] $y$ <b> \\ @z";
    const { squeezed } = await readPdf(await renderProgramPdf({ ...program, goal, language: "ru" }, { paper: "a4" }));
    expect(squeezed).toContain(squeeze(goal));
  });

  test("holds the longest plan and the emptiest", async () => {
    const long = await readPdf(await renderProgramPdf(sampleProgram({ weeks: 26 }), { paper: "a4" }));
    expect(long.squeezed).toContain("Week26");
    const bare = { ...program, groups: [], massage: null, thermal: [], flareDay: null, minimumDay: null, avoid: null };
    const { squeezed } = await readPdf(await renderProgramPdf({ ...bare, changed: null }, { paper: "letter" }));
    expect(squeezed).toContain(squeeze(program.goal));
  });
});

test.each([
  ["Привет, Łódź, Αθήνα", null],
  ["孫 wants to walk", "“孫”"],
  ["مشي", "“م”"],
])("%s is written, or refused with what to do", async (goal, refused) => {
  const made = renderProgramPdf({ ...program, goal }, { paper: "a4", link });
  if (refused === null) expect((await made).length).toBeGreaterThan(1000);
  else await expect(made).rejects.toMatchObject({ code: "input", message: expect.stringContaining(refused) });
});
