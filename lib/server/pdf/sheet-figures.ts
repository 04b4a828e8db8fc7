import { drawingFor } from "@/lib/domain/figure/drawings/index";
import type { Look } from "@/lib/domain/figure/look";
import { frameBox } from "@/lib/domain/figure/picture";
import type { Side } from "@/lib/domain/figure/pose";
import { drawFrame } from "@/lib/domain/figure/svg";

/** One frame for the sheet: black-and-white SVG, its text alternative, and whether it is wider than high. */
export interface SheetFigure {
  readonly svg: string;
  readonly alt: string;
  readonly wide: boolean;
}

interface FigureWish {
  readonly side: Side | null;
  readonly hold: boolean;
  readonly look: Look;
}

/** The frames of an item's drawing from start to end; none while it has no drawing.
 *  Without a side to train the letter is left out: the drawing shows one side of an exercise for both. */
export function sheetFigures(itemId: string, { side, hold, look }: FigureWish): SheetFigure[] {
  const drawing = drawingFor(itemId);
  if (!drawing) return [];
  const { width, height } = frameBox(drawing, look.build);
  return drawing.frames.map(({ alt }, index) => ({
    svg: drawFrame(drawing, index, { mode: "print", letter: side !== null, hold, look, ...(side && { side }) }),
    alt,
    wide: width >= height,
  }));
}
