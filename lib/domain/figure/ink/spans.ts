import type { Lines } from "./edge";

/** Slanting lines rise to the right at 45 degrees: along each the sum of both coordinates stays the same. */
export type Way = "slant" | "level";

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

export function cuttable(lines: Lines, way: Way): Cuttable {
  const across = way === "slant" ? 1 : 0;
  const edges: Edge[] = [];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const line of lines) {
    let x = line[line.length - 2] as number;
    let from = x * across + (line[line.length - 1] as number);
    for (let i = 0; i < line.length; i += 2) {
      const toX = line[i] as number;
      const to = toX * across + (line[i + 1] as number);
      if (to < least) least = to;
      if (to > most) most = to;
      if (from !== to) edges.push({ from, to, x, slope: (toX - x) / (to - from) });
      x = toX;
      from = to;
    }
  }
  return { edges, least, most };
}

/** Where a line is cut, and which way each outline turns there: empty between two calls. */
const places: number[] = [];
const turns: number[] = [];

/** The pieces of one line that lie inside the outlines, whichever of them turns which way (fill rule "nonzero"). */
export function spansOf({ edges, least, most }: Cuttable, c: number): Span[] {
  if (c < least || c > most) return [];
  for (const { from, to, x, slope } of edges) {
    if (from < c === to < c) continue;
    // A handful at most: put in order as they come.
    const place = x + slope * (c - from);
    let at = places.length;
    for (; at > 0 && (places[at - 1] as number) > place; at--) {
      places[at] = places[at - 1] as number;
      turns[at] = turns[at - 1] as number;
    }
    places[at] = place;
    turns[at] = from < c ? 1 : -1;
  }
  const spans: Span[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i < places.length; i++) {
    if (depth === 0) start = places[i] as number;
    depth += turns[i] as number;
    if (depth === 0) spans.push([start, places[i] as number]);
  }
  places.length = 0;
  turns.length = 0;
  return spans;
}

/** What is left of the pieces where others, grown by so much at both ends, do not lie over them. */
export function without(spans: readonly Span[], covers: readonly Span[], grow: number): readonly Span[] {
  let left = spans;
  for (const [from, to] of covers) {
    const [low, high] = [from - grow, to + grow];
    if (left.every(([a, b]) => high <= a || low >= b)) continue;
    const kept: Span[] = [];
    for (const [a, b] of left) {
      if (high <= a || low >= b) kept.push([a, b]);
      else {
        if (low > a) kept.push([a, low]);
        if (high < b) kept.push([high, b]);
      }
    }
    left = kept;
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
