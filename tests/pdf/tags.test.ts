import { expect, test } from "vitest";
import { renderProgramPdf } from "@/lib/server/pdf/render-pdf";
import { figuresOf, partsOf } from "./figures-of";
import { readPdf } from "./read-pdf";
import { sampleLink as link, sampleProgram } from "./sample-program";

const russian = sampleProgram({ language: "ru" });

test("headings, lists, the table of days and the drawings are tagged", async () => {
  const { file } = await readPdf(await renderProgramPdf(russian, { paper: "a4", link }));
  const roles = new Set<string>();
  for (let page = 1; page <= file.numPages; page++) {
    for (const { role } of await partsOf(file, page)) if (role) roles.add(role);
  }
  for (const role of ["H1", "H2", "H3", "L", "LI", "P", "Table", "TH", "TD", "Figure"])
    expect([...roles]).toContain(role);
});

test("the file is in the document's language, and so are the descriptions of the drawings", async () => {
  const { file } = await readPdf(await renderProgramPdf(russian, { paper: "a4", link }));
  expect((await file.getMetadata()).info).toMatchObject({ Language: "ru", Title: russian.title });
  const titles = russian.groups.flatMap(({ exercises }) =>
    exercises.flatMap(({ figure, paused }) => (paused ? [] : (figure.titles ?? []))),
  );
  const shown = (await figuresOf(file)).flat().map(({ alt }) => alt);
  expect(titles.length).toBeGreaterThan(10);
  expect(titles.filter((title) => !shown.includes(title))).toEqual([]);
});

test("an exercise that has no words in the document's language is read out in its own", async () => {
  const groups = russian.groups.map((group) => ({
    ...group,
    exercises: group.exercises.map((exercise) => ({ ...exercise, language: "en" as const })),
  }));
  const languagesOf = async (document: typeof russian) => {
    const { file } = await readPdf(await renderProgramPdf(document, { paper: "a4" }));
    return new Set((await partsOf(file, 2)).flatMap(({ role, lang }) => (role === "L" && lang ? [lang] : [])));
  };
  expect([...(await languagesOf({ ...russian, groups }))]).toEqual(["en"]);
  expect([...(await languagesOf(russian))]).toEqual([]);
});
