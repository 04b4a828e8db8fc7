import type { Camera, Point } from "../camera";
import { pen } from "../path";
import type { Layer, Shape, Tone } from "../scene";
import { ellipsePath } from "../sweep";
import type { Vec } from "../vector";
import { cylinderPath, facePath, THIN } from "./solid";

/** Simple forms of which things in the room are put together. Sizes in fractions of stature. `near` draws one before the
 *  figure, which is otherwise before it. */
export type Thing =
  /** A ball for massage or exercise, a wheel seen flat. */
  | { readonly kind: "ball"; readonly at: Vec; readonly radius: number; readonly near?: boolean; readonly tone?: Tone }
  /** A round bolster, roller or drum. */
  | { readonly kind: "roller"; readonly from: Vec; readonly to: Vec; readonly radius: number; readonly near?: boolean }
  /** Bent bars, pipes and handles: each a line through points. */
  | {
      readonly kind: "tubes";
      readonly lines: readonly (readonly [Vec, Vec, ...Vec[]])[];
      /** Thickness; 0.02 when not given. */
      readonly width?: number;
      readonly near?: boolean;
      readonly tone?: Tone;
    }
  /** A flat face: slope, side of a stair, pane, plate. */
  | {
      readonly kind: "sheet";
      readonly points: readonly Vec[];
      readonly tone: Tone;
      readonly near?: boolean;
    }
  /** Water with its surface at `height`, seen through from the side, between two places along the page. */
  | { readonly kind: "water"; readonly from: Vec; readonly to: Vec; readonly height: number };

/** Behind the figure; before it; before everything. */
const DEPTH = { behind: -1, near: 0.9, water: 3 } as const;
/** How much water hides. */
const CLEAR = 0.62;
const TUBE = 0.02;
const LEAST_TUBE = 10;
/** Length and height of a ripple, units of the page. */
const RIPPLE = { length: 60, height: 9 } as const;

const round = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;

function lineThrough(points: readonly Point[]): string {
  const p = pen();
  points.forEach((point, i) => {
    if (i === 0) p.move(point);
    else p.line(point);
  });
  return p.text();
}

function tubeShapes(d: string, width: number, tone: Tone): Shape[] {
  const inner = Math.max(LEAST_TUBE, Math.round(width * 1000));
  return [
    { d, tone: "none", line: inner + 2 * THIN },
    { d, tone: "none", stroke: tone, line: inner },
  ];
}

/** The surface as ripples from one place to the other, and the body of water under it. */
function waterShapes(from: Point, to: Point, rise: number): Shape[] {
  const [left, right] = from[0] < to[0] ? [from, to] : [to, from];
  const count = Math.max(2, Math.round((right[0] - left[0]) / RIPPLE.length / 2) * 2);
  const half = (right[0] - left[0]) / count;
  const step = Math.round(half * 10) / 10;
  const wave = `M${round([left[0], left[1] - rise])}q${step / 2}-${RIPPLE.height * 2} ${step} 0${`t${step} 0`.repeat(count - 1)}`;
  return [
    { d: `${wave}v${Math.round(rise)}H${Math.round(left[0])}z`, tone: "water", opacity: CLEAR },
    { d: wave, tone: "none", line: THIN * 2 },
  ];
}

export function thingLayers(thing: Thing, camera: Camera): Layer[] {
  const depth = "near" in thing && thing.near ? DEPTH.near : DEPTH.behind;
  switch (thing.kind) {
    case "ball": {
      const r = thing.radius * 1000;
      return [
        {
          depth,
          shapes: [{ d: ellipsePath(camera.flat(thing.at), [r, 0], [0, r]), tone: thing.tone ?? "band", line: THIN }],
        },
      ];
    }
    case "roller": {
      const { from, to, radius } = thing;
      const shapes: Shape[] = [
        { d: cylinderPath(from, to, radius, camera), tone: "propSide", line: THIN },
        { d: facePath(from, to, radius, camera), tone: "prop", line: THIN },
      ];
      return [{ depth, shapes }];
    }
    case "tubes": {
      const d = thing.lines.map((line) => lineThrough(line.map(camera.flat))).join("");
      return [{ depth, shapes: tubeShapes(d, thing.width ?? TUBE, thing.tone ?? "propSide") }];
    }
    case "sheet": {
      const d = `${lineThrough(thing.points.map(camera.flat))}z`;
      const { tone } = thing;
      return [{ depth, shapes: [{ d, tone, line: THIN, ...(tone === "water" ? { opacity: CLEAR } : {}) }] }];
    }
    case "water":
      return [
        {
          depth: DEPTH.water,
          shapes: waterShapes(camera.flat(thing.from), camera.flat(thing.to), thing.height * 1000),
        },
      ];
  }
}

const roundTheBall = ([x, y, z]: Vec, r: number): Vec[] => [
  [x - r, y - r, z - r],
  [x + r, y + r, z + r],
];

/** Places the picture must hold. */
export function thingCorners(thing: Thing): readonly Vec[] {
  switch (thing.kind) {
    case "ball":
      return roundTheBall(thing.at, thing.radius);
    case "roller":
      return [...roundTheBall(thing.from, thing.radius), ...roundTheBall(thing.to, thing.radius)];
    case "tubes":
      return thing.lines.flat();
    case "sheet":
      return thing.points;
    case "water":
      return [thing.from, thing.to, [thing.from[0], thing.from[1] + thing.height, thing.from[2]]];
  }
}
