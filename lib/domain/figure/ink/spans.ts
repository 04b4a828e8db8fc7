import type { Point } from "../camera";

/** Slanting lines rise to the right at 45 degrees: along each the sum of both coordinates stays the same. */
export type Way = "slant" | "level";
const PLACE: Readonly<Record<Way, (point: Point) => number>> = { slant: ([x, y]) => x + y, level: ([, y]) => y };

/** A piece of a line, by its places across the page. */
export type Span = readonly [from: number, to: number];

/** Outlines ready to be cut by the lines of a tint: each edge with the places of its two ends. */
export interface Cuttable {
  readonly edges: readonly Edge[];
  readonly least: number;
  readonly most: number;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  /** How far the edge goes across the page for one step of place. */
  readonly slope: number;
}

export function cuttable(lines: readonly (readonly Point[])[], way: Way): Cuttable {
  const place = PLACE[way];
  const edges: Edge[] = [];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) {
      const [a, b] = [line[i] as Point, line[(i + 1) % line.length] as Point];
      const [from, to] = [place(a), place(b)];
      least = Math.min(least, from);
      most = Math.max(most, from);
      if (from !== to) edges.push({ from, to, x: a[0], slope: (b[0] - a[0]) / (to - from) });
    }
  }
  return { edges, least, most };
}

/** The pieces of one line that lie inside the outlines, whichever of them turns which way (fill rule "nonzero"). */
export function spansOf({ edges, least, most }: Cuttable, c: number): Span[] {
  if (c < least || c > most) return [];
  const crossings: { x: number; turn: 1 | -1 }[] = [];
  for (const { from, to, x, slope } of edges)
    if (from < c !== to < c) crossings.push({ x: x + slope * (c - from), turn: from < c ? 1 : -1 });
  crossings.sort((a, b) => a.x - b.x);
  const spans: Span[] = [];
  let [depth, start] = [0, 0];
  for (const { x, turn } of crossings) {
    if (depth === 0) start = x;
    depth += turn;
    if (depth === 0) spans.push([start, x]);
  }
  return spans;
}

/** What is left of the pieces where others, grown by so much at both ends, do not lie over them. */
export function without(spans: readonly Span[], covers: readonly Span[], grow: number): readonly Span[] {
  let left = spans;
  for (const [from, to] of covers) {
    const [low, high] = [from - grow, to + grow];
    left = left.flatMap(([a, b]): Span[] => {
      if (high <= a || low >= b) return [[a, b]];
      const kept: Span[] = [];
      if (low > a) kept.push([a, low]);
      if (high < b) kept.push([high, b]);
      return kept;
    });
  }
  return left;
}

/** The pieces joined where they meet or overlap. */
export function joined(spans: readonly Span[]): Span[] {
  const rows: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = rows.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else rows.push([from, to]);
  }
  return rows;
}
