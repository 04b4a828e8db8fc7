import { arrowShapes, HALO } from "../arrow";
import type { Camera, Point } from "../camera";
import { pen } from "../path";
import type { Shape } from "../scene";
import type { Skeleton } from "../skeleton";
import type { Vec } from "../vector";
import { smooth } from "./back-lines";
import { disc } from "./marks";
import { type Ground, type Spot, skinAt } from "./skin";

interface Common {
  /** When it comes, of several. */
  readonly order?: 1 | 2 | 3 | 4 | 5;
  /** Where the number stands, counted from the stroke's beginning. */
  readonly number?: Spot;
  readonly on?: Ground;
}

type Path = readonly [Spot, Spot, ...Spot[]];

/** What a hand does on the skin. Paths run from beginning to end. */
export type Stroke = Common &
  (
    | {
        /** Glide: an arrow. Rub: a zigzag. Across: a straight line with two heads.
         *  Coil: loops that travel. Roll: a row of humps. Stretch: an arrow with a bar at its tail. */
        readonly kind: "glide" | "rub" | "across" | "coil" | "roll" | "stretch";
        readonly path: Path;
      }
    | { readonly kind: "circle"; readonly at: Spot; readonly radius: number; readonly turn?: "left" | "right" }
    /** Arcs on both sides of a hand; `heading` is the hand's. */
    | { readonly kind: "shake"; readonly at: Spot; readonly heading: number; readonly apart: number }
    /** Two arrowheads that close on a place; `heading` is their line. */
    | { readonly kind: "squeeze"; readonly at: Spot; readonly heading: number; readonly apart: number }
    /** Hit: rays round the place. Press: rings round it. Hold: a pause sign. */
    | { readonly kind: "hit" | "press" | "hold"; readonly at: Spot; readonly radius?: number }
  );

const LINE = 12;
/** Length of the arrows that close on a fold. */
const SQUEEZE = 0.03;

/** A stroke's places in order: its path, or where it is done. */
export const strokeSpots = (stroke: Stroke): readonly Spot[] => ("path" in stroke ? stroke.path : [stroke.at]);

/** Where the stroke's number stands. */
export function strokeStart(stroke: Stroke, skeleton: Skeleton, ground: Ground): Vec {
  const [along, across] = strokeSpots(stroke)[0] as Spot;
  const by = stroke.number ?? ("path" in stroke ? [-0.02, 0] : [0, 0]);
  return skinAt(skeleton, stroke.on ?? ground, [along + by[0], across + by[1]]).at;
}

/** The path cut into equal steps of about this many units. */
function steps(points: readonly Point[], size: number): { at: Point; dir: Point }[] {
  const lengths = points
    .slice(1)
    .map((to, i) => Math.hypot(to[0] - (points[i] as Point)[0], to[1] - (points[i] as Point)[1]));
  const total = lengths.reduce((sum, one) => sum + one, 0);
  const count = Math.max(2, Math.round(total / size));
  return Array.from({ length: count + 1 }, (_, n) => {
    let rest = (total * n) / count;
    let i = 0;
    while (i < lengths.length - 1 && rest > (lengths[i] as number)) rest -= lengths[i++] as number;
    const [a, b, long] = [points[i] as Point, points[i + 1] as Point, lengths[i] as number];
    const dir: Point = [(b[0] - a[0]) / long, (b[1] - a[1]) / long];
    return { at: [a[0] + dir[0] * rest, a[1] + dir[1] * rest], dir };
  });
}

/** A line that swings from side to side of the path and ends on it. */
function zigzag(points: readonly Point[], step: number, swing: number): Point[] {
  const row = steps(points, step);
  return row.map(({ at, dir }, i) => {
    const by = i === 0 || i >= row.length - 2 ? 0 : i % 2 ? swing : -swing;
    return [at[0] - dir[1] * by, at[1] + dir[0] * by];
  });
}

/** Loops that travel along the path, as points of a cycloid. */
function coil(points: readonly Point[], step: number, radius: number): Point[] {
  const row = steps(points, step / 6);
  return row.map(({ at, dir }, i) => {
    const turn = (i / 6) * 2 * Math.PI;
    const [f, s] = [Math.sin(turn) * radius, -(1 - Math.cos(turn)) * radius + radius];
    return [at[0] + dir[0] * f - dir[1] * s, at[1] + dir[1] * f + dir[0] * s];
  });
}

function bare(d: string, weight = LINE): Shape[] {
  return [
    { d, tone: "none", stroke: "paper", line: weight + 2 * HALO },
    { d, tone: "none", stroke: "arrow", line: weight },
  ];
}

function straight(points: readonly Point[]): string {
  const p = pen();
  p.move(points[0] as Point);
  for (const point of points.slice(1)) p.line(point);
  return p.text();
}

/** Points of a circular arrow that leaves a gap. */
function ringPoints([x, y]: Point, radius: number, sign: number): Point[] {
  return Array.from({ length: 9 }, (_, i) => {
    const turn = ((-60 + i * 37) * Math.PI) / 180;
    return [x + Math.sin(turn) * radius * sign, y - Math.cos(turn) * radius];
  });
}

function rays([x, y]: Point, radius: number): string {
  return [20, 65, 115, 160, 200, 245, 295, 340]
    .map((degrees) => {
      const turn = (degrees * Math.PI) / 180;
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      return straight([
        [x + c * radius, y + s * radius],
        [x + c * radius * 1.55, y + s * radius * 1.55],
      ]);
    })
    .join("");
}

function placeShapes(kind: "hit" | "press" | "hold", at: Point, radius: number, weight: number): Shape[] {
  const ring = (r: number): Shape => ({ d: disc(at, r), tone: "none", stroke: "arrow", line: 8 });
  if (kind === "hit") return bare(rays(at, radius), 9);
  if (kind === "press")
    return [
      { ...ring(radius), tone: "paper" },
      { d: ring(radius * 0.5).d, tone: "arrow" },
    ];
  const [x, y] = at;
  const half = 34 * weight;
  const bars = [-0.3, 0.3].map((side) =>
    straight([
      [x + side * half, y - half * 0.42],
      [x + side * half, y + half * 0.42],
    ]),
  );
  return [
    { d: disc(at, half), tone: "paper", stroke: "arrow", line: 4 },
    { d: bars.join(""), tone: "none", stroke: "arrow", line: 11 },
  ];
}

function pathShapes(
  kind: Exclude<Stroke["kind"], "circle" | "shake" | "squeeze" | "hit" | "press" | "hold">,
  points: readonly Point[],
  weight: number,
): Shape[] {
  const back = [...points].reverse();
  switch (kind) {
    case "glide":
      return arrowShapes(points, weight);
    case "rub":
      return arrowShapes(zigzag(points, 30 * weight, 48 * weight), weight);
    case "across":
      return [...arrowShapes(points, weight), ...arrowShapes([mid(points), ...back.slice(-1)], weight)];
    case "coil":
      return arrowShapes(coil(points, 46 * weight, 22 * weight), weight);
    case "roll":
      return arrowShapes(humps(points, 48 * weight, 26 * weight), weight);
    case "stretch":
      return [...bare(bar(points, 26 * weight)), ...arrowShapes(points, weight)];
  }
}

const mid = (points: readonly Point[]): Point => {
  const [a, b] = [points[0] as Point, points[points.length - 1] as Point];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
};

/** A bar across the path's beginning. */
function bar(points: readonly Point[], half: number): string {
  const [a, b] = points as [Point, Point];
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [dx, dy] = [((b[0] - a[0]) / long) * half, ((b[1] - a[1]) / long) * half];
  return straight([
    [a[0] - dy, a[1] + dx],
    [a[0] + dy, a[1] - dx],
  ]);
}

/** Humps on one side of the path. */
function humps(points: readonly Point[], step: number, high: number): Point[] {
  return steps(points, step / 4).map(({ at, dir }, i) => {
    const by = Math.abs(Math.sin((i / 4) * Math.PI)) * high;
    return [at[0] + dir[1] * by, at[1] - dir[0] * by];
  });
}

/** Two arcs on either side, as round anything that trembles. */
function shakeShapes({ at, heading, apart }: Extract<Stroke, { kind: "shake" }>, flat: (spot: Spot) => Point): Shape[] {
  const arc = (sign: number, radius: number): string =>
    smooth(
      [-28, 0, 28].map((degrees) => {
        const turn = ((heading + sign * 90 + degrees) * Math.PI) / 180;
        return flat([at[0] + Math.cos(turn) * radius, at[1] + Math.sin(turn) * radius]);
      }),
    );
  const arcs = [1, -1].flatMap((sign) => [arc(sign, apart / 2), arc(sign, apart / 2 + 0.013)]);
  return bare(arcs.join(""), 9);
}

/** The stroke as marks on the page. */
export function strokeShapes(
  stroke: Stroke,
  skeleton: Skeleton,
  ground: Ground,
  camera: Camera,
  weight: number,
): Shape[] {
  const flat = (spot: Spot): Point => camera.flat(skinAt(skeleton, stroke.on ?? ground, spot).at);
  if ("path" in stroke) return pathShapes(stroke.kind, stroke.path.map(flat), weight);
  if (stroke.kind === "circle")
    return arrowShapes(ringPoints(flat(stroke.at), stroke.radius * 1000, stroke.turn === "left" ? -1 : 1), weight);
  if (stroke.kind === "shake") return shakeShapes(stroke, flat);
  if (stroke.kind === "squeeze") {
    const turn = (stroke.heading * Math.PI) / 180;
    const [along, across] = stroke.at;
    const spot = (by: number): Spot => [along + by * Math.cos(turn), across + by * Math.sin(turn)];
    const far = stroke.apart / 2;
    return [1, -1].flatMap((sign) => arrowShapes([flat(spot(sign * (far + SQUEEZE))), flat(spot(sign * far))], weight));
  }
  return placeShapes(stroke.kind, flat(stroke.at), (stroke.radius ?? 0.018) * 1000, weight);
}
