import type { Point } from "../camera";
import { edgesOf } from "./edge";
import { type Cuttable, cuttable, spansOf } from "./spans";

/** Edges of a line that are passed over together. */
const PIECE = 6;

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A few edges of a line. */
export interface Piece {
  readonly extent: Extent;
  readonly points: readonly Point[];
}

export function extentOf(points: readonly Point[]): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, right, top, bottom };
}

export const overlap = (a: Extent, b: Extent, by: number): boolean =>
  a.left - by < b.right && a.right + by > b.left && a.top - by < b.bottom && a.bottom + by > b.top;

function piecesOf(line: readonly Point[]): Piece[] {
  const last = Math.max(1, line.length - 1);
  return Array.from({ length: Math.ceil(last / PIECE) }, (_, n) => {
    const points = line.slice(n * PIECE, (n + 1) * PIECE + 1);
    return { extent: extentOf(points), points };
  });
}

/** The outlines of a shape made ready to be measured. */
export class Outline {
  /** For each line its pieces in order. */
  readonly lines: readonly (readonly Piece[])[];
  readonly extent: Extent;
  readonly #edges: readonly (readonly Point[])[];
  #cut: Cuttable | null = null;

  constructor(d: string) {
    this.#edges = edgesOf(d);
    this.lines = this.#edges.map(piecesOf);
    this.extent = extentOf(this.#edges.flat());
  }

  /** True for a place inside. */
  holds([x, y]: Point): boolean {
    const { left, right, top, bottom } = this.extent;
    if (x < left || x > right || y < top || y > bottom) return false;
    this.#cut ??= cuttable(this.#edges, "level");
    // Not on the very height of a corner.
    return spansOf(this.#cut, y + 0.013).some(([from, to]) => x >= from && x <= to);
  }

  /** Pieces that may lie within reach of an extent. */
  near(extent: Extent, reach: number): Piece[] {
    if (!overlap(this.extent, extent, reach)) return [];
    return this.lines.flatMap((line) => line.filter((piece) => overlap(piece.extent, extent, reach)));
  }
}

/** The distance of a place from pieces of a line, or `most` when it is farther. The innermost loop of a print: it makes
 *  nothing on the way, and looks only at what can still be nearer. */
export function away(at: Point, pieces: readonly Piece[], most: number): number {
  const x = at[0];
  const y = at[1];
  let least = most * most;
  let reach = most;
  for (const { points, extent } of pieces) {
    if (x < extent.left - reach || x > extent.right + reach) continue;
    if (y < extent.top - reach || y > extent.bottom + reach) continue;
    let from = points[0] as Point;
    for (let i = 1; i < points.length; i++) {
      const to = points[i] as Point;
      const dx = to[0] - from[0];
      const dy = to[1] - from[1];
      const px = x - from[0];
      const py = y - from[1];
      const t = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      const found = (px - t * dx) ** 2 + (py - t * dy) ** 2;
      if (found < least) least = found;
      from = to;
    }
    reach = Math.sqrt(least);
  }
  return reach;
}
