import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A drawing as the tags of the file place it. Unit: points from the lower left corner. */
export interface Figure {
  readonly alt: string;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

interface Node {
  readonly type?: string;
  readonly role?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly bbox?: readonly number[];
  readonly children?: readonly Node[];
}

/** All tagged parts of a page, outermost first. */
export async function partsOf(file: PDFDocumentProxy, page: number): Promise<Node[]> {
  const tree: Node | null = await (await file.getPage(page)).getStructTree();
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return tree ? flat(tree) : [];
}

/** The drawings of each page. */
export async function figuresOf(file: PDFDocumentProxy): Promise<Figure[][]> {
  const pages: Figure[][] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const figures = (await partsOf(file, number)).filter(({ role }) => role === "Figure");
    pages.push(
      figures.map(({ alt = "", bbox = [] }) => {
        const [left = 0, bottom = 0, right = 0, top = 0] = bbox;
        return { alt, left, bottom, right, top };
      }),
    );
  }
  return pages;
}
