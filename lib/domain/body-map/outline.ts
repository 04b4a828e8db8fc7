import type { Point } from "../figure/camera";

/** How finely a curve becomes straight lines. */
const STEPS = 10;

type Numbers = readonly number[];

/** Every outline of a path of the figure's pen as a polygon. Knows what that pen writes: M, l, c, s, a and z. */
export function polygonsOf(d: string): Point[][] {
  const outlines: Point[][] = [];
  let line: Point[] = [];
  let at: Point = [0, 0];
  let handle: Point = [0, 0];
  const go = (to: Point) => {
    line.push(to);
    at = to;
  };
  const by = ([x = 0, y = 0]: Numbers): Point => [at[0] + x, at[1] + y];
  const curve = (a: Point, b: Point, to: Point) => {
    const from = at;
    for (let i = 1; i <= STEPS; i++) go(onCurve(from, a, b, to, i / STEPS));
    handle = b;
  };
  for (const [, letter = "", rest = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const n = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    if (letter === "M") {
      line = [];
      outlines.push(line);
      at = [0, 0];
      go(by(n));
    } else if (letter === "l") go(by(n));
    else if (letter === "c") curve(by(n), by(n.slice(2)), by(n.slice(4)));
    else if (letter === "s") curve([2 * at[0] - handle[0], 2 * at[1] - handle[1]], by(n), by(n.slice(2)));
    else if (letter === "a") for (const point of onArc(at, n, by(n.slice(5)))) go(point);
    else if (letter !== "z") throw new Error(`The pen does not write ${letter}`);
  }
  return outlines.filter((points) => points.length > 2);
}

function onCurve(from: Point, a: Point, b: Point, to: Point, t: number): Point {
  const mix = (axis: 0 | 1) =>
    (1 - t) ** 3 * from[axis] + 3 * (1 - t) ** 2 * t * a[axis] + 3 * (1 - t) * t ** 2 * b[axis] + t ** 3 * to[axis];
  return [mix(0), mix(1)];
}

/** Points of an elliptic arc that turns anticlockwise on the page, as the pen's always do. */
function onArc(from: Point, [rx = 1, ry = 1, degrees = 0, large = 0]: Numbers, to: Point): Point[] {
  const turn = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  // On the ellipse's own axes, with the ellipse as the unit circle, the rest is plain geometry.
  const into = ([x, y]: Point): Point => [(c * x + s * y) / rx, (c * y - s * x) / ry];
  const back = ([x, y]: Point): Point => [c * x * rx - s * y * ry, s * x * rx + c * y * ry];
  const [p, q] = [into(from), into(to)];
  const chord = Math.hypot(q[0] - p[0], q[1] - p[1]);
  if (chord < 1e-9) return [];
  const radius = Math.max(1, chord / 2);
  const off = Math.sqrt(Math.max(0, radius ** 2 - (chord / 2) ** 2)) * (large ? 1 : -1);
  const centre: Point = [
    (p[0] + q[0]) / 2 + (off * (q[1] - p[1])) / chord,
    (p[1] + q[1]) / 2 - (off * (q[0] - p[0])) / chord,
  ];
  const angle = ([x, y]: Point) => Math.atan2(y - centre[1], x - centre[0]);
  const start = angle(p);
  const sweep = (((start - angle(q)) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  return Array.from({ length: STEPS }, (_, i) => {
    const a = start - (sweep * (i + 1)) / STEPS;
    return back([centre[0] + radius * Math.cos(a), centre[1] + radius * Math.sin(a)]);
  });
}

/** How far one can go from a point in a direction (a unit vector) before leaving all of the polygons. */
export function reachOf(polygons: readonly (readonly Point[])[], from: Point, direction: Point): number {
  const spans = polygons.flatMap((polygon) => spansOf(polygon, from, direction)).sort(([one], [other]) => one - other);
  let reach = 0;
  for (const [start, end] of spans) if (start <= reach + 0.5) reach = Math.max(reach, end);
  return reach;
}

/** The stretches of a line that lie inside a polygon, as distances from the line's point. */
function spansOf(polygon: readonly Point[], [x, y]: Point, [dx, dy]: Point): (readonly [number, number])[] {
  const hits: number[] = [];
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length] as Point;
    const [above, below] = [dx * (a[1] - y) - dy * (a[0] - x), dx * (b[1] - y) - dy * (b[0] - x)];
    if (above > 0 === below > 0) return;
    const t = above / (above - below);
    hits.push(dx * (a[0] + t * (b[0] - a[0]) - x) + dy * (a[1] + t * (b[1] - a[1]) - y));
  });
  hits.sort((one, other) => one - other);
  return hits.flatMap((start, i) =>
    i % 2 === 0 && i + 1 < hits.length ? [[start, hits[i + 1] as number] as const] : [],
  );
}

/** True when a point lies in any of the polygons. */
export function isInside(polygons: readonly (readonly Point[])[], point: Point): boolean {
  return polygons.some((polygon) => spansOf(polygon, point, [1, 0]).some(([start, end]) => start <= 0 && end >= 0));
}
