import { drawingFor } from "@/lib/domain/figure/drawings/index";
import type { Look } from "@/lib/domain/figure/look";
import type { Side } from "@/lib/domain/figure/pose";
import { drawFrame } from "@/lib/domain/figure/svg";

interface Wish {
  readonly side: Side | undefined;
  readonly look: Look;
  readonly hold: boolean;
}

/** One frame of an item's drawing, or null when there is none. A millisecond's work: it is not kept. */
export function stillFigure(itemId: string, frame: number, { side, look, hold }: Wish): string | null {
  const drawing = drawingFor(itemId);
  if (!drawing?.frames[frame]) return null;
  return drawFrame(drawing, frame, { look, hold, letter: side !== undefined, ...(side && { side }) });
}
