import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

interface TextRun {
  readonly text: string;
  /** Size as printed. Unit: points. */
  readonly points: number;
}

export interface ReadPdf {
  readonly file: PDFDocumentProxy;
  /** Runs of text in reading order, page by page. */
  readonly pages: readonly (readonly TextRun[])[];
  /** All text with every space taken out: line breaks are layout, words are not. */
  readonly squeezed: string;
}

export const squeeze = (text: string): string => text.replace(/\s+/gu, "");

/** Opens a PDF and takes its text out, as a screen reader or a search would. */
export async function readPdf(pdf: Buffer): Promise<ReadPdf> {
  const file = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false }).promise;
  const pages: TextRun[][] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        "str" in item && item.str.trim() ? [{ text: item.str, points: Math.abs(Number(item.transform[3])) }] : [],
      ),
    );
  }
  return {
    file,
    pages,
    squeezed: squeeze(
      pages
        .flat()
        .map(({ text }) => text)
        .join(""),
    ),
  };
}
