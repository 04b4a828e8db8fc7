import type { ProgramDocument } from "@/lib/domain/program/document";
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

/** The program as a PDF sheet: same words as the page, drawings as vectors, tagged for screen readers (PDF/UA-1). */
export function renderProgramPdf(document: ProgramDocument, { paper, link, pictures }: PdfOptions): Promise<Buffer> {
  return setInWorker({ data: JSON.stringify(sheetData(document, link, pictures)), paper: PAPER[paper] });
}
