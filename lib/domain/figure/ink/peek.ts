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

/** Of a far limb's surface less is a speck, and its line beside it a stray stroke. Unit: mm². */
const SPECK = 0.3;

/** How much of a far limb is seen (mm²), and how wide most of it is (mm). */
interface Seen {
  readonly by: Shape["tone"];
  readonly area: number;
  readonly width: number;
}

function seenOf(by: Shape["tone"], cover: Cover, lines: Lines, id: number): Seen {
  const cells = cover.widths(lines, id);
  const all = cells.reduce((sum, many) => sum + many, 0);
  let left = MOST * all;
  let width = 0;
  while (width < cells.length && left >= 0) left -= cells[width++] as number;
  return { by, area: all / FINE ** 2, width: (width - 1) / FINE };
}

/** A picture ready for paper. */
export interface Printed {
  readonly shapes: readonly Shape[];
  /** The outlines of each, read once for all that is asked of them. */
  readonly lines: readonly Lines[];
  /** Which of them is seen where. */
  readonly cover: Cover;
}

/** White over black of the very same outline would leave a hairline of grey: it reaches a little further. */
const OVER = 1.35;

/** Leaves out a shape that something else lies over anyway, with its line and what lies under it. */
const blank = ({ d, line = 0 }: Shape): Shape => ({ d, tone: "paper", stroke: "paper", line: line * OVER });

/** The shapes as they are printed. A far leg of which only a strip peeks out beside the nearer one is no hatched leg but
 *  the second of a pair, black as its fellow; a mere thread of it is left out, and so is a speck of an arm. */
export function asPrinted({ shapes, owners, box }: Scene): Printed {
  const lines = shapes.map(({ d }) => edgesOf(d));
  const cover = new Cover(box, Math.max(box.width, box.height) / PRINTED);
  shapes.forEach((shape, id) => {
    if (shape.tone !== "none" && shape.opacity === undefined) cover.paint(lines[id] as Lines, id);
  });
  const limbs = shapes.flatMap((shape, id) => (isFarLimb(shape) ? [id] : []));
  if (limbs.length === 0) return { shapes, lines, cover };
  const seen = new Map(
    limbs.map((id) => [owners[id] as number, seenOf((shapes[id] as Shape).tone, cover, lines[id] as Lines, id)]),
  );
  const shown = shapes.map((shape, id): Shape => {
    const limb = seen.get(owners[id] as number);
    if (limb === undefined) return shape;
    if (limb.area < SPECK) return limb.by === "skin" && shape.tone === "skin" ? blank({ ...shape, line: 0 }) : shape;
    if (limb.width >= READ.hatched) return shape;
    // What lies under the cloth must not show instead, not even by its line.
    return limb.width < READ.seen && shape.tone === "trousers" ? blank(shape) : { ...shape, far: false };
  });
  return { shapes: shown, lines, cover };
}
