import type { Scene, Shape } from "../scene";
import { Cover, FINE, PRINTED } from "./cover";
import { edgesOf, type Lines } from "./edge";

/** What most of a far leg must show in width to be read as hatched, and as a leg at all. Unit: mm. Tried at 45 mm: two lines
 *  of the hatching, and twice the white edge of the nearer leg. */
const READ = { hatched: 1.8, seen: 0.85 } as const;
/** Most of it: this share is narrower. */
const MOST = 0.8;

/** The surface that a far limb is judged by: a leg by its trousers, an arm by its skin. */
const isFarLimb = ({ tone, far, line = 0 }: Shape): boolean =>
  far === true && line > 0 && (tone === "trousers" || tone === "skin");

/** How wide most of a shape is seen. Unit: mm; nothing where it is not seen. */
function widthOf(cover: Cover, lines: Lines, id: number): number {
  const cells = cover.widths(lines, id);
  let left = MOST * cells.reduce((sum, many) => sum + many, 0);
  for (let width = 0; width < cells.length; width++) {
    left -= cells[width] as number;
    if (left < 0) return width / FINE;
  }
  return 0;
}

/** A picture ready for paper. */
export interface Printed {
  readonly shapes: readonly Shape[];
  /** The outlines of each, read once for all that is asked of them. */
  readonly lines: readonly Lines[];
  /** Which of them is seen where. */
  readonly cover: Cover;
}

/** The shapes as they are printed. A far leg of which only a strip peeks out beside the nearer one is no hatched leg but
 *  the second of a pair, black as its fellow; a mere thread of it is left out. */
export function asPrinted({ shapes, owners, box }: Scene): Printed {
  const lines = shapes.map(({ d }) => edgesOf(d));
  const cover = new Cover(box, Math.max(box.width, box.height) / PRINTED);
  shapes.forEach((shape, id) => {
    if (shape.tone !== "none" && shape.opacity === undefined) cover.paint(lines[id] as Lines, id);
  });
  const limbs = shapes.flatMap((shape, id) => (isFarLimb(shape) ? [id] : []));
  if (limbs.length === 0) return { shapes, lines, cover };
  const widths = new Map(limbs.map((id) => [owners[id] as number, widthOf(cover, lines[id] as Lines, id)]));
  const shown = shapes.map((shape, id): Shape => {
    const width = widths.get(owners[id] as number);
    if (width === undefined || width === 0 || width >= READ.hatched) return shape;
    // What lies under the cloth must not show instead, not even by its line.
    if (width < READ.seen && shape.tone === "trousers")
      return { d: shape.d, tone: "paper", stroke: "paper", line: shape.line ?? 0 };
    return { ...shape, far: false };
  });
  return { shapes: shown, lines, cover };
}
