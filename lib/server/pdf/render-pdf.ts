import type { ProgramDocument } from "@/lib/domain/program/document";
import { Problem } from "../problem";
import { setAlone, setInWorker } from "./pdf-worker";
import { type SheetData, type SheetLink, sheetData } from "./sheet-data";
import type { PictureData } from "./sheet-figures";

export type Paper = "a4" | "letter";

export interface SheetOptions {
  readonly link?: SheetLink | undefined;
  /** The practice's own pictures that the program shows. */
  readonly pictures?: PictureData;
}

export interface PdfOptions extends SheetOptions {
  readonly paper: Paper;
}

/** One program, ready to be set: its words, drawings and code. Throws where the PDF has no letters for it. */
export interface Prepared {
  readonly data: SheetData;
}

export interface PdfFrame {
  readonly paper: Paper;
  /** What the window of a PDF reader says. */
  readonly title: string;
  readonly author: string;
  /** For what takes long: a thread of its own, which is ended when this gives up. */
  readonly alone?: AbortSignal;
}

const PAPER = { a4: "a4", letter: "us-letter" } as const;

/** A letter that the embedded fonts do not have. */
const UNKNOWN_LETTER =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

// An accessible PDF must not have empty boxes for letters; the print view uses the fonts of the machine.
function refuseUnknownLetters(text: string): void {
  const [letter] = UNKNOWN_LETTER.exec(text) ?? [];
  if (letter === undefined) return;
  throw new Problem(
    "input",
    `The PDF has Latin, Greek and Cyrillic letters only and cannot write “${letter}”. Use the print view, or write it in other letters.`,
  );
}

/** Draws what a program needs; the setting itself comes later and elsewhere. */
export async function prepareProgram(
  document: ProgramDocument,
  { link, pictures }: SheetOptions = {},
): Promise<Prepared> {
  const data = await sheetData(document, link, pictures);
  refuseUnknownLetters(JSON.stringify(data));
  return { data };
}

/** Sets programs as one PDF, each from page 1 of its own: vector drawings, tagged for screen readers (PDF/UA-1). */
export function setPrograms(
  programs: readonly [Prepared, ...Prepared[]],
  { paper, title, author, alone }: PdfFrame,
): Promise<Buffer> {
  const [first] = programs;
  const inputs = { title, author, language: first.data.language, programs: programs.map(({ data }) => data) };
  const job = { data: JSON.stringify(inputs), paper: PAPER[paper] };
  return alone ? setAlone(job, alone) : setInWorker(job);
}

/** The program as a PDF sheet: the same words as the page. */
export async function renderProgramPdf(document: ProgramDocument, { paper, ...options }: PdfOptions): Promise<Buffer> {
  const { title, practice } = document;
  return setPrograms([await prepareProgram(document, options)], { paper, title, author: practice.name });
}
