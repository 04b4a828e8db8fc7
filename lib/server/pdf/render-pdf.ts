import type { ProgramDocument } from "@/lib/domain/program/document";
import { setInWorker } from "./pdf-worker";
import { type SheetLink, sheetData } from "./sheet-data";

export interface PdfOptions {
  readonly paper: "a4" | "letter";
  readonly link?: SheetLink | undefined;
}

const PAPER = { a4: "a4", letter: "us-letter" } as const;

/** The program as a PDF sheet: same words as the page, drawings as vectors, tagged for screen readers (PDF/UA-1). */
export function renderProgramPdf(document: ProgramDocument, { paper, link }: PdfOptions): Promise<Buffer> {
  return setInWorker({ data: JSON.stringify(sheetData(document, link)), paper: PAPER[paper] });
}
