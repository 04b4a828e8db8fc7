import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ProgramSheet } from "@/components/program/program-sheet";
import { DEFAULT_LOOK } from "@/lib/domain/figure/look";
import { copyOf } from "@/lib/domain/own-items/draw-own";
import type { OwnFigure } from "@/lib/domain/own-items/own-figure";
import { picturesIn } from "@/lib/domain/own-items/pictures-in";
import type { ProgramDocument } from "@/lib/domain/program/document";
import { renderProgramPdf } from "@/lib/server/pdf/render-pdf";
import { sheetFigures } from "@/lib/server/pdf/sheet-figures";
import { sampleProgram } from "./sample-program";

/** One grey point as a PNG. */
const DOT =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";
const picture = { kind: "picture", pictureId: "p1", alt: "A neck from behind.", width: 1, height: 1 } as const;

/** The sample program with this figure in the place of every drawing. */
function shownBy(own: OwnFigure): ProgramDocument {
  const document = sampleProgram();
  const groups = document.groups.map((group) => ({
    ...group,
    exercises: group.exercises.map((exercise) => ({ ...exercise, figure: { ...exercise.figure, own } })),
  }));
  return { ...document, groups };
}

const wish = { side: null, hold: false, look: DEFAULT_LOOK, titles: null };

test("an own drawing stands on the sheet and in the PDF with its own description", async () => {
  const copy = copyOf("bird-dog");
  if (!copy) throw new Error("no copy");
  const [first] = copy.frames;
  const own = { ...copy, frames: [{ ...first, alt: "Our own way to begin." }] } as const;
  expect(sheetFigures("own-item-1", { ...wish, own })).toEqual([
    expect.objectContaining({ alt: "Our own way to begin.", svg: expect.stringContaining("<svg") }),
  ]);
  const document = shownBy(own);
  expect(renderToStaticMarkup(ProgramSheet({ document, link: null }))).toContain("Our own way to begin.");
  expect((await renderProgramPdf(document, { paper: "a4" })).length).toBeGreaterThan(10_000);
});

test("a picture stands in the PDF as itself, and is left out where it is gone", async () => {
  const document = shownBy(picture);
  expect(new Set(picturesIn(document))).toEqual(new Set(["p1"]));
  const pictures = new Map([["p1", DOT]]);
  const [shown] = sheetFigures("own-item-1", { ...wish, own: picture }, pictures);
  expect(shown).toMatchObject({ alt: "A neck from behind.", svg: expect.stringContaining(DOT) });
  expect(sheetFigures("own-item-1", { ...wish, own: picture })).toEqual([]);
  const pdf = await renderProgramPdf(document, { paper: "a4", pictures });
  expect(pdf.toString("latin1")).toMatch(/\/Subtype ?\/Image/);
});

test("on the client's page a picture comes by the client's own link", () => {
  const markup = renderToStaticMarkup(ProgramSheet({ document: shownBy(picture), link: null }));
  expect(markup).toContain('src="/api/library/pictures/p1"');
  expect(markup).toContain('alt="A neck from behind."');
});
