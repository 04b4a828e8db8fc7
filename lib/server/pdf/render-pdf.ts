import type { ProgramDocument } from "@/lib/domain/program/document";
import { Problem } from "../problem";
import { setInWorker } from "./pdf-worker";
import { type SheetLink, sheetData } from "./sheet-data";
import type { PictureData } from "./sheet-figures";

export interface PdfOptions {
  readonly paper: "a4" | "letter";
  readonly link?: SheetLink | undefined;
  /** The practice's own pictures that the program shows. */
  readonly pictures?: PictureData;
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

/** The program as a PDF sheet: same words as the page, drawings as vectors, tagged for screen readers (PDF/UA-1). */
export async function renderProgramPdf(
  document: ProgramDocument,
  { paper, link, pictures }: PdfOptions,
): Promise<Buffer> {
  const data = JSON.stringify(sheetData(document, link, pictures));
  refuseUnknownLetters(data);
  return setInWorker({ data, paper: PAPER[paper] });
}
