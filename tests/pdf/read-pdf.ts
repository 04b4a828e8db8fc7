import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

interface TextRun {
  readonly text: string;
  /** Size as printed. Unit: points. */
  readonly points: number;
  /** Lower left corner on its page, and how far the run reaches. Unit: points. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** True for what a screen reader leaves out: the foot of each page, repeated heads of tables. */
  readonly artifact: boolean;
}

export interface ReadPdf {
  readonly file: PDFDocumentProxy;
  /** Runs of text in reading order, page by page. */
  readonly pages: readonly (readonly TextRun[])[];
  /** All text with every space taken out: line breaks are layout, words are not. */
  readonly squeezed: string;
  /** The same without what repeats on every page. */
  readonly said: string;
}

export const squeeze = (text: string): string => text.replace(/\s+/gu, "");

const joined = (runs: readonly TextRun[]): string => squeeze(runs.map(({ text }) => text).join(""));

/** Opens a PDF and takes its text out, as a screen reader or a search would. */
export async function readPdf(pdf: Buffer): Promise<ReadPdf> {
  const file = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false }).promise;
  const pages: TextRun[][] = [];
  for (let number = 1; number <= file.numPages; number++) pages.push(await runsOf(file, number));
  const all = pages.flat();
  return { file, pages, squeezed: joined(all), said: joined(all.filter(({ artifact }) => !artifact)) };
}

async function runsOf(file: PDFDocumentProxy, number: number): Promise<TextRun[]> {
  const { items } = await (await file.getPage(number)).getTextContent({ includeMarkedContent: true });
  const marks: string[] = [];
  return items.flatMap((item) => {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") marks.pop();
      else marks.push("tag" in item ? String(item.tag) : "");
      return [];
    }
    if (!item.str.trim()) return [];
    const [, , , height, x, y] = item.transform as number[];
    const artifact = marks.includes("Artifact");
    return [
      { text: item.str, points: Math.abs(Number(height)), x: Number(x), y: Number(y), width: item.width, artifact },
    ];
  });
}
