import { beforeAll, describe, expect, test } from "vitest";
import { items } from "@/lib/domain/knowledge/index";
import type { ExerciseBlock, ProgramDocument } from "@/lib/domain/program/document";
import { isVisit } from "@/lib/domain/program/visits";
import { wordingOf } from "@/lib/domain/program/wording";
import { LANGUAGES, type Language } from "@/lib/domain/program/words";
import { wordsFor } from "@/lib/language/client/words";
import { renderProgramPdf } from "@/lib/server/pdf/render-pdf";
import { type Figure, figuresOf } from "./figures-of";
import { type ReadPdf, readPdf, squeeze } from "./read-pdf";
import { sampleLink as link, sampleProgram, smallProgram } from "./sample-program";

const MM = 72 / 25.4;
/** Thermal and advice items stand in blocks of their own. */
const NO_EXERCISE = ["heat", "cold", "heat-cold", "topical", "advice"];

/** The exercises whose names are longest in a language. */
function longest(language: Language, count: number): string[] {
  const words = wordsFor(language);
  return items
    .filter((item) => item.client && !isVisit({}, item) && !NO_EXERCISE.includes(item.kind))
    .sort((a, b) => wordingOf(b, words).name.length - wordingOf(a, words).name.length)
    .slice(0, count)
    .map(({ id }) => id);
}

const exercisesOf = ({ groups }: ProgramDocument): ExerciseBlock[] => groups.flatMap(({ exercises }) => [...exercises]);

/** What of an exercise stands on another page than its name. */
function splitOff({ number, name, steps, doses, harder }: ExerciseBlock, pages: readonly string[]): string[] {
  const page = pages.find((text) => text.includes(squeeze(`${number}${name}`)));
  if (page === undefined) return [`${number} ${name} is nowhere`];
  const parts = [...steps, ...doses.flatMap(({ weeks, dose }) => [weeks, dose]), harder];
  return parts.filter((part) => !page.includes(squeeze(part))).map((part) => `${name}: ${part}`);
}

/** Words that stand on a drawing or outside the paper. */
function misplaced({ pages }: ReadPdf, figures: readonly (readonly Figure[])[], paperWidth: number): string[] {
  return pages.flatMap((runs, page) =>
    runs
      .filter(({ x, y, width, points }) => {
        const on = figures[page]?.some(
          (box) => x < box.right && x + width > box.left && y < box.top && y + points * 0.7 > box.bottom,
        );
        return on || x < 10 * MM || x + width > paperWidth - 10 * MM;
      })
      .map(({ text }) => text),
  );
}

/** Frames whose longer side is below `least` (mm), or that are together less than 45 mm wide. */
function tooSmall(figures: readonly (readonly Figure[])[], { words }: ProgramDocument, least: number): string[] {
  return figures.flat().flatMap(({ alt, left, right, top, bottom }) => {
    const [width, height] = [(right - left) / MM, (top - bottom) / MM];
    if (alt === words.openAt) return [];
    return Math.max(width, height) < least || width * 2 < 45 ? [`${alt}: ${width} × ${height} mm`] : [];
  });
}

describe.each(LANGUAGES)("twelve exercises with the longest names in %s", (language) => {
  const document = sampleProgram({ language, rows: longest(language, 12).map((itemId) => ({ itemId })) });
  let read: ReadPdf;
  let figures: readonly (readonly Figure[])[];

  beforeAll(async () => {
    read = await readPdf(await renderProgramPdf(document, { paper: "a4", link }));
    figures = await figuresOf(read.file);
  });

  test("each stands on one page with its steps and amounts", () => {
    const pages = read.pages.map((page) => squeeze(page.map(({ text }) => text).join("")));
    expect(exercisesOf(document)).toHaveLength(12);
    expect(exercisesOf(document).flatMap((exercise) => splitOff(exercise, pages))).toEqual([]);
  });

  test("no word stands on a drawing or beside the paper", () => {
    expect(misplaced(read, figures, 595)).toEqual([]);
  });

  test("drawings are as large as promised: a frame 46 mm on its longer side, frames together 45 mm wide or more", () => {
    expect(figures.flat().length).toBeGreaterThan(24);
    expect(tooSmall(figures, document, 45.9)).toEqual([]);
  });
});

test("an exercise that is split would be found", () => {
  const [exercise] = exercisesOf(sampleProgram());
  if (!exercise) throw new Error("no exercise");
  expect(splitOff(exercise, [squeeze(`${exercise.number}${exercise.name}`)])).not.toEqual([]);
});

test("two to four exercises stand on a side once the first page is over", async () => {
  const document = sampleProgram({ rows: longest("en", 12).map((itemId) => ({ itemId })) });
  const { pages } = await readPdf(await renderProgramPdf(document, { paper: "a4" }));
  const names = exercisesOf(document).map(({ number, name }) => squeeze(`${number}${name}`));
  const counts = pages
    .map((page) => squeeze(page.map(({ text }) => text).join("")))
    .map((text) => names.filter((name) => text.includes(name)).length)
    .slice(1)
    .filter((count) => count > 0);
  expect(
    counts.slice(0, -1).every((count) => count >= 2 && count <= 4),
    String(counts),
  ).toBe(true);
});

describe("a small program of six weeks", () => {
  test.each([
    ["en", "a4", ["glute-bridge"]],
    ["en", "letter", ["glute-bridge"]],
    ["es", "a4", ["cat-cow"]],
    ["ru", "letter", ["cat-cow"]],
    ["en", "a4", ["supine-double-knee-to-chest", "cat-cow"]],
  ] as const)("comes out on one side in %s on %s: %j", async (language, paper, itemIds) => {
    const document = smallProgram(itemIds, language);
    const read = await readPdf(await renderProgramPdf(document, { paper, link }));
    expect(read.file.numPages).toBe(1);
    const runs = read.pages.flat();
    expect(Math.min(...runs.map(({ points }) => points))).toBeGreaterThanOrEqual(12);
    for (const { name } of exercisesOf(document)) {
      expect(Math.max(...runs.filter(({ text }) => text === name).map(({ points }) => points))).toBeGreaterThanOrEqual(
        14,
      );
    }
    expect(tooSmall(await figuresOf(read.file), document, 44.9)).toEqual([]);
  });

  test("comes out on one side with any one exercise in English on A4", async () => {
    const some = longest("en", 1000).filter((_, index) => index % 4 === 0);
    const longer: string[] = [];
    for (const itemId of some) {
      const { file } = await readPdf(await renderProgramPdf(smallProgram([itemId]), { paper: "a4", link }));
      if (file.numPages > 1) longer.push(itemId);
    }
    expect(some.length).toBeGreaterThan(30);
    expect(longer).toEqual([]);
  });

  test("takes one leaf where one side is not enough", async () => {
    const document = smallProgram(["glute-bridge", "walking"], "ru");
    expect((await readPdf(await renderProgramPdf(document, { paper: "letter", link }))).file.numPages).toBe(2);
  });
});

test("the code can be scanned and the boxes ticked: 25 mm and 7 mm at least", async () => {
  for (const document of [sampleProgram(), smallProgram(["glute-bridge"])]) {
    const read = await readPdf(await renderProgramPdf(document, { paper: "a4", link }));
    const code = (await figuresOf(read.file)).flat().find(({ alt }) => alt === document.words.openAt);
    // Four modules of white on each side of the code's own 33 or less.
    expect(((((code?.right ?? 0) - (code?.left ?? 0)) / MM) * 25) / 33).toBeGreaterThan(25);
    const rows = read.pages
      .flat()
      .filter(({ text }) => /^Week [1-6]$/.test(text))
      .map(({ y }) => y);
    const heights = rows.slice(1).map((y, index) => ((rows[index] ?? 0) - y) / MM);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(6.99);
    const days = read.pages.flat().filter(({ text }) => /^(Mon|Tue|Wed|Thu)$/.test(text));
    const centres = days.map(({ x, width }) => x + width / 2);
    const widths = centres.slice(1).map((x, index) => (x - (centres[index] ?? 0)) / MM);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(7);
  }
});
