import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ProgramSheet } from "@/components/program/program-sheet";
import type { ProgramDocument } from "@/lib/domain/program/document";
import { LANGUAGES } from "@/lib/domain/program/words";
import { renderProgramPdf } from "@/lib/server/pdf/render-pdf";
import { readPdf } from "./read-pdf";
import { sampleLink as link, sampleProgram, smallProgram } from "./sample-program";
import { textOfMarkup } from "./text-of-markup";

async function both(document: ProgramDocument) {
  const view = textOfMarkup(renderToStaticMarkup(ProgramSheet({ document, link })));
  const { said, pages, file } = await readPdf(await renderProgramPdf(document, { paper: "a4", link }));
  return { view, said, pages, count: file.numPages };
}

/** The first place at which two texts part, with a little of both. */
function firstDifference(pdf: string, view: string): string {
  const at = [...pdf].findIndex((letter, index) => letter !== view[index]);
  return `PDF: …${pdf.slice(at, at + 80)}… Print view: …${view.slice(at, at + 80)}…`;
}

describe.each(LANGUAGES)("in %s", (language) => {
  test("print view and PDF say the same, word for word and in the same order", async () => {
    const { view, said } = await both(sampleProgram({ language }));
    expect(view.length).toBeGreaterThan(1500);
    expect(said === view, firstDifference(said, view)).toBe(true);
  });
});

test("a word that is missing in one of them is found", async () => {
  const document = sampleProgram();
  const { view } = await both(document);
  const { said } = await both({ ...document, goal: `${document.goal} Now.` });
  expect(said).not.toBe(view);
});

test("the sheet of one side says nothing else than the print view, only closer together", async () => {
  const { view, said, pages, count } = await both(smallProgram(["supine-double-knee-to-chest", "cat-cow"]));
  expect(count).toBe(1);
  const runs = pages.flat().filter(({ artifact }) => !artifact);
  expect(runs.map(({ text }) => text.replace(/\s+/gu, "")).filter((text) => !view.includes(text))).toEqual([]);
  // The names stand once: the fridge card's list would repeat what is right above it.
  expect(said.length).toBeGreaterThan(view.length * 0.75);
});
