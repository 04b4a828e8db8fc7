import type { Drawing, DrawingFrame } from "./drawing";
import { printed } from "./ink/print";
import { DEFAULT_LOOK, type Look } from "./look";
import { breathMark, holdMark } from "./mark";
import { colour, type Mode, marked } from "./palette";
import { sceneOf } from "./picture";
import type { Side } from "./pose";
import { type Box, FINE_OUTLINE, OUTLINE, type Shape } from "./scene";

export interface DrawOptions {
  /** `page` (default) uses custom properties with fallbacks; `print` nothing but black and white. */
  readonly mode?: Mode;
  /** Side that works; the other side than the drawing's own is drawn as its mirror image. */
  readonly side?: Side;
  /** Text alternative in another language; the drawing's own otherwise. */
  readonly title?: string;
  /** False leaves out the boxed side letter. */
  readonly letter?: boolean;
  /** The end position is held: marked on the last frame. */
  readonly hold?: boolean;
  /** How the drawn person looks; the position is the same. */
  readonly look?: Look;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] as string);

function shapeMarkup(shape: Shape, weight: number, usual: number, look: Look): string {
  const { d, tone, far = false, line = 0, stroke, opacity } = shape;
  const fill = tone === "none" ? "none" : colour(tone, far, look);
  // A contour lies half under its fill, so it is drawn twice as heavy; a bare line shows whole.
  const thickness = Math.round((tone === "none" ? line : line * 2) * weight);
  const ink = line === 0 ? "none" : stroke === undefined || stroke === "line" ? "" : colour(stroke, false);
  const width = line === 0 || thickness === usual ? "" : ` stroke-width="${thickness}"`;
  const lined = `${ink && ` stroke="${ink}"`}${width}`;
  return `<path d="${d}" fill="${fill}"${lined}${opacity === undefined ? "" : ` opacity="${opacity}"`}/>`;
}

/** Letters as lines: no font is needed and none can be missing. */
const LETTERS: Readonly<Record<Side, string>> = {
  left: "M-16-28v56h34",
  right: "M-18 28v-56h20a16 16 0 0 1 0 32h-20m18 0l22 24",
};

function letterMarkup(side: Side, { x, y }: Box, size: number, mode: Mode): string {
  const at = `translate(${Math.round(x + 58 * size)} ${Math.round(y + 58 * size)}) scale(${size.toFixed(2)})`;
  return `<g transform="${at}" stroke-width="9"><rect x="-44" y="-46" width="88" height="92" rx="8" fill="${marked("paper", mode)}" stroke-width="6"/><path d="${LETTERS[side]}" fill="none"/></g>`;
}

/** What stands inside the `<svg>` of one frame, and the box it is drawn in. */
export function frameInside(drawing: Drawing, frame: number, options: DrawOptions = {}): { box: Box; inside: string } {
  const { mode = "page", side = drawing.side, letter = true, look = DEFAULT_LOOK } = options;
  const scene = sceneOf(drawing, frame, look.build);
  const { shapes, box, weight } = scene;
  const usual = Math.round((drawing.frames[frame]?.work ? FINE_OUTLINE : OUTLINE) * 2 * weight);
  const body =
    mode === "page"
      ? shapes.map((shape) => shapeMarkup(shape, weight, usual, look)).join("")
      : printed(scene, { look, weight, usual, box });
  const flipped = (drawing.side !== undefined && side !== drawing.side) !== (drawing.mirrored ?? false);
  const turned = flipped ? `<g transform="matrix(-1 0 0 1 ${2 * box.x + box.width} 0)">${body}</g>` : body;
  const mark =
    letter && drawing.side !== undefined && side !== undefined ? letterMarkup(side, box, weight * 0.9, mode) : "";
  const held =
    options.hold && frame > 0 && frame === drawing.frames.length - 1 ? holdMark(box, weight * 0.9, mode) : "";
  const { breath } = drawing.frames[frame] as DrawingFrame;
  const breathing = breath ? breathMark(breath, box, weight * 0.9, mode, held === "" ? 0 : 1) : "";
  const inside = `<g stroke-linejoin="round" stroke-linecap="round" paint-order="stroke" stroke="${marked("line", mode)}"${mode === "print" ? ' fill="#fff"' : ""} stroke-width="${usual}">${turned}${mark}${held}${breathing}</g>`;
  return { box, inside };
}

/** A self-contained `<svg>` with its text alternative. */
export const svgOf = ({ x, y, width, height }: Box, title: string, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" role="img"><title>${escaped(title)}</title>${inside}</svg>`;

/** One frame of a drawing as a self-contained `<svg>`: same input, same text, no scripts, no style attributes. */
export function drawFrame(drawing: Drawing, frame: number, options: DrawOptions = {}): string {
  const { alt } = drawing.frames[frame] as DrawingFrame;
  const { box, inside } = frameInside(drawing, frame, options);
  return svgOf(box, options.title ?? alt, inside);
}
