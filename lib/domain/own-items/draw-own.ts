import type { Drawing, DrawingFrame } from "../figure/drawing";
import { drawingFor } from "../figure/drawings/index";
import { blankDrawing, isBlank } from "./blank-drawings";
import type { OwnDrawing, OwnFrame } from "./own-figure";

/** True for a drawing that shows nothing but a body and its things: those can be copied and posed anew. */
export const canCopy = ({ frames }: Drawing): boolean => frames.every(({ work, reaches }) => !work && !reaches);

/** An own drawing as the figure draws it: its poses, in the place and among the things of the drawing it was copied from.
 *  One whose copied drawing is no longer there stands on a mat. */
export function drawOwn(own: OwnDrawing): Drawing {
  const { base, mirrored, frames } = own;
  const copied = isBlank(base) ? blankDrawing(base) : (drawingFor(base) ?? blankDrawing("standing"));
  const [first, ...more] = frames;
  const { side, target: _, ...rest } = copied;
  return {
    ...rest,
    ...(side && { side: mirrored ? otherSide(side) : side }),
    ...(mirrored && { mirrored: true }),
    frames: [frameOf(first, copied, 0), ...more.map((frame, index) => frameOf(frame, copied, index + 1))],
  };
}

/** The drawing of an item as one's own, to be changed. Arrows are left behind: they show the way of the old poses. */
export function copyOf(base: string): OwnDrawing | null {
  const drawing = isBlank(base) ? blankDrawing(base) : drawingFor(base);
  if (!drawing || !canCopy(drawing)) return null;
  const [first, ...more] = drawing.frames;
  const copied = ({ pose, alt }: DrawingFrame): OwnFrame => ({ pose, alt });
  return { kind: "drawing", base, mirrored: false, frames: [copied(first), ...more.map(copied)] };
}

const otherSide = (side: "left" | "right") => (side === "left" ? "right" : "left");

// Things that a copied frame alone has go with it; a frame that was added has those of the last.
function frameOf({ pose, alt }: OwnFrame, { frames }: Drawing, index: number): DrawingFrame {
  const { props, gear } = frames[Math.min(index, frames.length - 1)] ?? frames[0];
  return { pose, alt, ...(props && { props }), ...(gear && { gear }) };
}
