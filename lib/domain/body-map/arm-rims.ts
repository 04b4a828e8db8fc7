import type { Point } from "../figure/camera";
import { reachOf } from "./outline";

/** One side of the arm's outline: 0 at the shoulder's seam, 1 at the elbow, 2 at the wrist, 3 at the finger tips. */
export type Rim = (along: number) => Point;

type Polygons = readonly (readonly Point[])[];

/** Ribs drawn across each of the three lengths of the arm, and rays round the shoulder. */
const RIBS = 16;
const RAYS = 8;

/** How far the hand reaches beyond the wrist at most; where it ends is measured. */
const HAND = 130;

/** Length of the finger tips' rounding. */
const ROUND = 18;

/** The arm's two rims between the seam's ends and the finger tips. */
export function armRims(
  arm: Polygons,
  [shoulder, elbow, wrist]: readonly [Point, Point, Point],
  pit: Point,
  acromion: Point,
): { readonly inner: Rim; readonly outer: Rim } {
  const down = unit(wrist, elbow, -1);
  const tip = step(wrist, down, Math.min(HAND, reachOf(arm, wrist, down)));
  const hit = (from: Point, way: Point) => step(from, way, reachOf(arm, from, way));
  const lengths = [
    [shoulder, elbow],
    [elbow, wrist],
    [wrist, tip],
  ] as const;
  const sideOf = (sign: 1 | -1): Point[][] =>
    lengths.map(([from, to]) => {
      const along = unit(from, to);
      const outward: Point = [-along[1] * -sign, along[0] * -sign];
      const length = to === tip ? distance(from, to) - ROUND : distance(from, to);
      return Array.from({ length: RIBS + 1 }, (_, i) => hit(step(from, along, (length * i) / (RIBS + 0.3)), outward));
    });
  const [outerUpper = [], outerFore = [], outerHand = []] = sideOf(1);
  const [innerUpper = [], innerFore = [], innerHand = []] = sideOf(-1);
  const first = unit(shoulder, outerUpper[0] as Point);
  const start = unit(shoulder, acromion);
  const [from, to] = [Math.atan2(start[1], start[0]), Math.atan2(first[1], first[0])];
  const cap = Array.from({ length: RAYS }, (_, i) => {
    const angle = from + ((to - from) * i) / RAYS;
    return hit(shoulder, [Math.cos(angle), Math.sin(angle)]);
  });
  // Round the finger tips the ribs would lie along the outline: rays from the palm's end take their place.
  const palm = step(tip, down, -ROUND);
  const ends = (sign: 1 | -1) => {
    const side = Math.atan2(down[1], down[0]) - (sign * Math.PI) / 2;
    return [1, 2, 3].map((i) => {
      const angle = side + ((sign * Math.PI) / 2) * (i / 4);
      return hit(palm, [Math.cos(angle), Math.sin(angle)]);
    });
  };
  const below = innerUpper.filter(([, y]) => y > pit[1] + 4);
  return {
    outer: rimThrough([[acromion, ...cap.slice(1), ...outerUpper], outerFore, [...outerHand, ...ends(1)]], tip),
    inner: rimThrough([[pit, ...below], innerFore, [...innerHand, ...ends(-1)]], tip),
  };
}

/** A rim through three runs of points, each stretched over one unit of its parameter by length. */
function rimThrough(runs: readonly (readonly Point[])[], tip: Point): Rim {
  const joined = runs.map((run, i) => [...run, runs[i + 1]?.[0] ?? tip]);
  return (along) => {
    const index = Math.min(joined.length - 1, Math.floor(along));
    return onLine(joined[index] as Point[], along - index);
  };
}

function onLine(points: readonly Point[], share: number): Point {
  const sizes = points.slice(1).map((point, i) => distance(points[i] as Point, point));
  let left = share * sizes.reduce((sum, size) => sum + size, 0);
  for (const [i, size] of sizes.entries()) {
    if (left <= size) return mixed(points[i] as Point, points[i + 1] as Point, size === 0 ? 0 : left / size);
    left -= size;
  }
  return points.at(-1) as Point;
}

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
const mixed = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const step = (from: Point, way: Point, by: number): Point => [from[0] + way[0] * by, from[1] + way[1] * by];

function unit(from: Point, to: Point, sign: 1 | -1 = 1): Point {
  const size = distance(from, to) * sign;
  return [(to[0] - from[0]) / size, (to[1] - from[1]) / size];
}
