import type { Point } from "../camera";
import { type Extent, edgesOf, extentOf, type Line, type Lines } from "./edge";
import { type Cuttable, cuttable, joined, type Span, spansOf, type Way, without } from "./spans";

/** Something that lies over what is hatched, and how far its line reaches beyond its outline. */
export interface Cover {
  readonly lines: Lines;
  readonly extent: Extent;
  readonly reach: number;
}

/** A surface to be hatched, and what lies over it. */
export interface Hatched {
  readonly lines: Lines;
  readonly under: readonly Cover[];
}

/** Paths are cut by lines of one slope: what was made ready is kept for the other surfaces of the picture. */
export type Ready = Map<Lines, Cuttable>;

function readyOf(lines: Lines, way: Way, ready: Ready): Cuttable {
  const known = ready.get(lines);
  if (known) return known;
  const made = cuttable(lines, way);
  ready.set(lines, made);
  return made;
}

/** Writes lines one after another by short relative moves. */
function writer(way: Way): { add(from: number, to: number, c: number): void; text(): string } {
  let out = "";
  let at: Point | null = null;
  const pair = (x: number, y: number) => `${x}${y < 0 ? "" : " "}${y}`;
  return {
    add(from, to, c) {
      const y = way === "slant" ? c - from : c;
      out += at ? `m${pair(from - at[0], y - at[1])}` : `M${pair(from, y)}`;
      out += way === "slant" ? `l${pair(to - from, from - to)}` : `h${to - from}`;
      at = [to, way === "slant" ? c - to : c];
    },
    text: () => out,
  };
}

/** Lines so many units apart over all that is to be seen of the surfaces. They lie on one grid for the whole page, so that
 *  shapes that make one limb are hatched as one. In whole numbers every line has exactly its slope. */
export function hatch(surfaces: readonly Hatched[], apart: number, way: Way, ready: Ready = new Map()): string {
  const step = Math.max(2, Math.round(way === "slant" ? apart * Math.SQRT2 : apart));
  const cut = surfaces.map(({ lines, under }) => ({
    own: readyOf(lines, way, ready),
    covers: under.map((cover) => ({ cut: readyOf(cover.lines, way, ready), reach: cover.reach })),
  }));
  const least = Math.min(...cut.map(({ own }) => own.least));
  const most = Math.max(...cut.map(({ own }) => own.most));
  const out = writer(way);
  for (let c = Math.ceil(least / step) * step; c <= most; c += step) {
    const spans = cut.flatMap(({ own, covers }) => {
      let left: readonly Span[] = spansOf(own, c);
      for (const cover of covers) if (left.length > 0) left = without(left, spansOf(cover.cut, c), cover.reach);
      return left;
    });
    for (const [from, to] of joined(spans)) {
      const [x0, x1] = [Math.ceil(from), Math.floor(to)];
      // What is much shorter than the gap beside it is a speck.
      if (x1 - x0 >= step * 0.45) out.add(x0, x1, c);
    }
  }
  return out.text();
}

/** Dots on a staggered grid over all that lies within `reach` of a line: pieces of a line with round ends. */
export function stipple(d: string, reach: number, apart: number): string {
  const lines = edgesOf(d);
  const { left, right, top, bottom } = extentOf(lines);
  const out = writer("level");
  const row = Math.max(1, Math.round(apart * Math.SQRT1_2));
  for (let j = Math.floor((top - reach) / row); j * row <= bottom + reach; j++) {
    const shift = j % 2 === 0 ? 0 : row;
    for (let i = Math.floor((left - reach) / row / 2); i * row * 2 <= right + reach; i++) {
      const x = i * row * 2 + shift;
      if (lines.some((line) => isNear(line, x, j * row, reach))) out.add(x, x + 1, j * row);
    }
  }
  return out.text();
}

/** Whether a place lies within reach of a line. */
function isNear(line: Line, x: number, y: number, reach: number): boolean {
  for (let i = 2; i < line.length; i += 2) {
    const ax = line[i - 2] as number;
    const ay = line[i - 1] as number;
    const dx = (line[i] as number) - ax;
    const dy = (line[i + 1] as number) - ay;
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    const [besideX, besideY] = [x - ax - t * dx, y - ay - t * dy];
    if (besideX * besideX + besideY * besideY <= reach * reach) return true;
  }
  return false;
}
