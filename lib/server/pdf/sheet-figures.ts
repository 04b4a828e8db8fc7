import { drawingFor } from "@/lib/domain/figure/drawings/index";
import { type Look, lookText } from "@/lib/domain/figure/look";
import { frameBox } from "@/lib/domain/figure/picture";
import type { Side } from "@/lib/domain/figure/pose";
import { drawFrame } from "@/lib/domain/figure/svg";
import { drawOwn } from "@/lib/domain/own-items/draw-own";
import type { OwnFigure, OwnPicture } from "@/lib/domain/own-items/own-figure";

/** One frame for the sheet: black-and-white SVG, its text alternative, and its width in heights. */
export interface SheetFigure {
  readonly svg: string;
  readonly alt: string;
  readonly ratio: number;
}

interface FigureWish {
  readonly side: Side | null;
  readonly hold: boolean;
  readonly look: Look;
  /** The practice's own drawing or picture, in the place of the library's. */
  readonly own: OwnFigure | null;
  /** Text alternatives of the frames in the reader's language; null where the drawing's own stand. */
  readonly titles: readonly string[] | null;
}

/** The bytes of the practice's own pictures, by id, in the form an SVG can hold: "data:image/png;base64,…". */
export type PictureData = ReadonlyMap<string, string>;

/** Frames kept in memory. One is about 5 kB. */
const MOST_KEPT = 1500;

const kept = new Map<string, string>();

/** The frames of an item's drawing from start to end; none while it has no drawing.
 *  Without a side to train the letter is left out: the drawing shows one side of an exercise for both. */
export function sheetFigures(itemId: string, wish: FigureWish, pictures: PictureData = new Map()): SheetFigure[] {
  const { side, hold, look, own, titles } = wish;
  if (own?.kind === "picture") return pictureFigure(own, pictures.get(own.pictureId));
  const drawing = own ? drawOwn(own) : drawingFor(itemId);
  if (!drawing) return [];
  const { width, height } = frameBox(drawing, look.build);
  return drawing.frames.map(({ alt }, index) => {
    const draw = () =>
      drawFrame(drawing, index, { mode: "print", letter: side !== null, hold, look, ...(side && { side }) });
    return {
      // The practice's own drawings change under the same name.
      svg: own ? draw() : drawnOnce([itemId, index, side, hold, lookText(look)].join(" "), draw),
      alt: titles?.[index] ?? alt,
      ratio: width / height,
    };
  });
}

/** Drawing a frame for paper takes a few milliseconds, and the same exercises are printed again and again. */
function drawnOnce(name: string, draw: () => string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const svg = draw();
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(name, svg);
  return svg;
}

function pictureFigure({ alt, width, height }: OwnPicture, data: string | undefined): SheetFigure[] {
  if (!data) return [];
  const size = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}"><image ${size} href="${data}"/></svg>`;
  return [{ svg, alt, ratio: width / height }];
}
