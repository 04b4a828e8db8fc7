import { boxPath, boxTopPath, corners } from "./box";
import type { Camera } from "./camera";
import { type Sign, signCorners, signLayers } from "./props/sign";
import { cylinderPath, THIN } from "./props/solid";
import { type Thing, thingCorners, thingLayers } from "./props/thing";
import { type Towel, towelLayers } from "./props/towel";
import type { Layer, Shape, Tone } from "./scene";
import { sweepPath } from "./sweep";
import { add, dot, type Vec } from "./vector";

/** Things a figure rests on. Sizes in fractions of stature (a chair seat of 0.245 is 42 cm for 1.72 m). */
export type Prop =
  | Towel
  | Thing
  | Sign
  | { readonly kind: "mat" }
  | { readonly kind: "floor" }
  | {
      readonly kind: "chair";
      readonly x: number;
      readonly z?: number;
      readonly back?: boolean;
      readonly beside?: boolean;
    }
  | { readonly kind: "wall"; readonly x: number; readonly height: number }
  | { readonly kind: "table"; readonly from: number; readonly to: number; readonly height: number }
  | { readonly kind: "pillow"; readonly at: Vec; readonly half: Vec }
  /** A plain block: step, bench, counter, table top, door post. `near` draws it before the figure. */
  | { readonly kind: "block"; readonly from: Vec; readonly to: Vec; readonly near?: boolean }
  /** A rail, bar or post. */
  | { readonly kind: "pole"; readonly from: Vec; readonly to: Vec; readonly near?: boolean };

export const SEAT_HEIGHT = 0.245;
/** Half the thickness of a rail or bar. */
const POLE = 0.012;
const TABLE_HALF_WIDTH = 0.19;
/** Thickness of the mat or floor, and how far it reaches beyond the figure; fractions of stature. */
const GROUND = { mat: { thickness: 0.018, margin: 0.05 }, floor: { thickness: 0.006, margin: 0.08 } } as const;

/** How far the figures reach along the floor, over all frames. */
export interface Room {
  readonly x: readonly [number, number];
  readonly z: readonly [number, number];
  /** How far the floor has to reach beyond them at least, along each axis. */
  readonly margin: { readonly x: number; readonly z: number };
}

/** Opposite corners of the mat or floor. */
export function groundCorners(kind: "mat" | "floor", { x, z, margin: least }: Room): readonly [Vec, Vec] {
  const { thickness, margin } = GROUND[kind];
  const [mx, mz] = [Math.max(margin, least.x), Math.max(margin, least.z)];
  return [
    [x[0] - mx, -thickness, z[0] - mz],
    [x[1] + mx, 0, z[1] + mz],
  ];
}

function box(from: Vec, to: Vec, camera: Camera, tone: Tone, side: Tone = tone): Shape[] {
  const top = boxTopPath(from, to, camera);
  const whole: Shape = { d: boxPath(from, to, camera), tone: side, line: THIN };
  // From straight above only the top shows.
  if (top === whole.d) return [{ ...whole, tone }];
  return top ? [whole, { d: top, tone, line: THIN }] : [whole];
}

/** Opposite corners of a chair's seat and, unless it is a stool, of its back. */
export function chairBoxes({
  x,
  z = 0,
  back,
}: {
  x: number;
  z?: number;
  back?: boolean;
}): readonly (readonly [Vec, Vec])[] {
  const under = SEAT_HEIGHT - 0.03;
  const seat: readonly [Vec, Vec] = [
    [x - 0.1, under, z - 0.12],
    [x + 0.13, SEAT_HEIGHT, z + 0.12],
  ];
  if (back === false) return [seat];
  const rest: readonly [Vec, Vec] = [
    [x - 0.122, under, z - 0.12],
    [x - 0.1, SEAT_HEIGHT + 0.25, z + 0.12],
  ];
  return [seat, rest];
}

function chair({ x, z = 0, back }: { x: number; z?: number; back?: boolean }, camera: Camera): Layer[] {
  const [x0, x1] = [x - 0.1, x + 0.13];
  const [near, far] = [z + 0.12, z - 0.12];
  const under = SEAT_HEIGHT - 0.03;
  const leg = (lx: number, lz: number) => boxPath([lx, 0, lz], [lx + 0.02, under, lz + 0.02], camera);
  const legs = leg(x0, far) + leg(x1 - 0.02, far) + leg(x0, near - 0.02) + leg(x1 - 0.02, near - 0.02);
  const [seatBox, restBox] = chairBoxes({ x, z, ...(back === undefined ? {} : { back }) });
  const seat = seatBox ? box(...seatBox, camera, "prop", "propSide") : [];
  const layers: Layer[] = [{ depth: -1, shapes: [{ d: legs, tone: "propSide", line: THIN }, ...seat] }];
  if (!restBox) return layers;
  const rest = box(...restBox, camera, "prop");
  return [{ depth: dot(camera.towardsViewer, [-1, 0, 0]) > 0.5 ? 1 : -1.1, shapes: rest }, ...layers];
}

/** Opposite corners of the table's top. */
export function tableCorners({ from, to, height }: { from: number; to: number; height: number }): readonly [Vec, Vec] {
  return [
    [from, height - 0.05, -TABLE_HALF_WIDTH],
    [to, height, TABLE_HALF_WIDTH],
  ];
}

function table({ from, to, height }: { from: number; to: number; height: number }, camera: Camera): Layer[] {
  const half = TABLE_HALF_WIDTH;
  const leg = (x: number) => boxPath([x, 0, half - 0.05], [x + 0.03, height - 0.06, half - 0.02], camera);
  const top = box(...tableCorners({ from, to, height }), camera, "prop", "propSide");
  const legs: Shape = { d: leg(from + 0.12) + leg(to - 0.15), tone: "propSide", line: THIN };
  return [{ depth: -1, shapes: camera.towardsViewer[1] > 0.95 ? top : [legs, ...top] }];
}

/** A soft roll lying across the body's length. */
const pillowRings = ({ at, half: [hx, hy, hz] }: { readonly at: Vec; readonly half: Vec }) =>
  [-0.75, 0, 0.75].map((t) => ({ at: add(at, [0, 0, t * hz]), front: [hx, 0, 0] as const, side: [0, hy, 0] as const }));

/** Corners of the things that stand beside the figure: picture and floor reach as far. */
export function propCorners(prop: Prop): readonly Vec[] {
  switch (prop.kind) {
    case "block":
    case "pole":
      return corners(prop.from, prop.to);
    case "chair":
      return prop.beside ? corners(...chairCorners(prop)) : [];
    case "ball":
    case "roller":
    case "tubes":
    case "sheet":
    case "water":
      return thingCorners(prop);
    case "sign":
      return signCorners(prop);
    default:
      return [];
  }
}

const chairCorners = ({ x, z = 0 }: { x: number; z?: number }): readonly [Vec, Vec] => [
  [x - 0.122, 0, z - 0.12],
  [x + 0.13, SEAT_HEIGHT + 0.25, z + 0.12],
];

/** A strip of wall as wide as the floor before it. */
function wall({ x, height }: { x: number; height: number }, camera: Camera, room: Room): Shape {
  const [[, , back], [, , front]] = groundCorners("floor", room);
  return { d: boxPath([x - 0.02, 0, back], [x, height, front], camera), tone: "floor", line: THIN };
}

const pole = ({ from, to }: { from: Vec; to: Vec }, camera: Camera): Shape => ({
  d: cylinderPath(from, to, POLE, camera),
  tone: "propSide",
  line: THIN,
});

/** Things before the figure lie nearer than any part of it. */
const depthOf = (near: boolean | undefined): number => (near ? 0.9 : -1);

/** The prop's shapes as seen by the camera. Those that carry the body lie behind it. */
export function propLayers(prop: Prop, camera: Camera, room: Room): Layer[] {
  switch (prop.kind) {
    case "floor":
    case "mat":
      return [{ depth: -3, shapes: box(...groundCorners(prop.kind, room), camera, prop.kind) }];
    case "towel":
    case "towel-roll":
      return towelLayers(prop, camera);
    case "wall":
      return [{ depth: -4, shapes: [wall(prop, camera, room)] }];
    case "chair":
      return chair(prop, camera);
    case "table":
      return table(prop, camera);
    case "block":
      return [{ depth: depthOf(prop.near), shapes: box(prop.from, prop.to, camera, "prop", "propSide") }];
    case "pole":
      return [{ depth: depthOf(prop.near), shapes: [pole(prop, camera)] }];
    case "ball":
    case "roller":
    case "tubes":
    case "sheet":
    case "water":
      return thingLayers(prop, camera);
    case "sign":
      return signLayers(prop, camera);
    case "pillow":
      return [{ depth: -0.9, shapes: [{ d: sweepPath(pillowRings(prop), camera), tone: "paper", line: THIN }] }];
  }
}
