import type { Point } from "../figure/camera";
import { pen, smoothThrough } from "../figure/path";
import { backBows } from "./back-areas";
import { type Chart, chartOf, type Place } from "./chart";
import { frontBows } from "./front-areas";
import { type Area, alongRim, type Bow, hangs, isRim } from "./places";
import type { MapView } from "./views";

/** Steps in which the outline is felt along, and the distance between the points that are kept of it. */
const FELT = 48;
const KEPT = 16;

/** How far an edge right across a limb hangs down, as if it went round it. */
const HANG = 5;

const BOWS: Readonly<Record<MapView, readonly Bow[]>> = { front: frontBows, back: backBows };

/** A row of points that a line runs through smoothly; between two such rows there is a corner. */
type Run = readonly Point[];

/** The edges of an area on the half to the right on the page, each with both its ends; of a middle area all of them. */
export function edgesOf({ corners, middle }: Area, view: MapView): readonly Run[] {
  const chart = chartOf(view);
  const half = corners.flatMap((corner, i): Run[] => {
    const next = corners[(i + 1) % corners.length] as Place;
    // The midline that closes half a middle area lies inside the whole one.
    return middle && i === corners.length - 1 ? [] : [edge(chart, corner, next, BOWS[view])];
  });
  return middle ? [...half, ...[...half].reverse().map((run) => [...run].reverse().map(mirrored))] : half;
}

/** The same on the other side of the body, turned round so that it runs the same way. */
export const mirroredEdges = (edges: readonly Run[]): readonly Run[] =>
  [...edges].reverse().map((run) => [...run].reverse().map(mirrored));

/** Edges as a path. */
export function pathOf(edges: readonly Run[]): string {
  const p = pen();
  edges.forEach((run, i) => {
    if (i === 0) p.move(run[0] as Point);
    else p.line(run[0] as Point);
    if (run.length === 2) p.line(run[1] as Point);
    else smoothThrough(p, run);
  });
  p.close();
  return p.text();
}

const mirrored = ([x, y]: Point): Point => [-x, y];

function edge(chart: Chart, from: Place, to: Place, bows: readonly Bow[]): Run {
  const [start, end] = [chart.at(from), chart.at(to)];
  if (isRim(from, to)) {
    const felt = Array.from({ length: FELT + 1 }, (_, i) => chart.at(alongRim(from, to, i / FELT)));
    return evenly(felt);
  }
  const bow = bows.find(([one, other]) => (one === from && other === to) || (one === to && other === from));
  const [outwards, down] = bow ? [bow[2], bow[3]] : [0, hangs(from, to) ? HANG : 0];
  if (outwards === 0 && down === 0) return [start, end];
  const on = (t: number): Point => {
    const share = 4 * t * (1 - t);
    return [start[0] + (end[0] - start[0]) * t + outwards * share, start[1] + (end[1] - start[1]) * t + down * share];
  };
  return [start, on(0.25), on(0.5), on(0.75), end];
}

/** Points at even distances along a line, with both its ends. */
function evenly(line: readonly Point[]): Point[] {
  const sizes = line.slice(1).map(([x, y], i) => Math.hypot(x - (line[i] as Point)[0], y - (line[i] as Point)[1]));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const gap = whole / Math.max(1, Math.round(whole / KEPT));
  const kept: Point[] = [line[0] as Point];
  let gone = 0;
  sizes.forEach((size, i) => {
    gone += size;
    if (gone >= gap * kept.length && gone < whole - gap / 2) kept.push(line[i + 1] as Point);
  });
  return [...kept, line.at(-1) as Point];
}
