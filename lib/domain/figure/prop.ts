import { boxPath, boxTopPath } from "./box";
import type { Camera } from "./camera";
import { type Towel, towelLayers } from "./props/towel";
import type { Layer, Shape, Tone } from "./scene";
import { sweepPath } from "./sweep";
import { add, dot, type Vec } from "./vector";

/** Things a figure rests on. Sizes in fractions of stature (a chair seat of 0.245 is 42 cm for 1.72 m). */
export type Prop =
  | Towel
  | { readonly kind: "mat" }
  | { readonly kind: "floor" }
  | { readonly kind: "chair"; readonly x: number; readonly back?: boolean }
  | { readonly kind: "wall"; readonly x: number; readonly height: number }
  | { readonly kind: "table"; readonly from: number; readonly to: number; readonly height: number }
  | { readonly kind: "pillow"; readonly at: Vec; readonly half: Vec };

export const SEAT_HEIGHT = 0.245;
const TABLE_HALF_WIDTH = 0.19;
/** Contours of things are thinner than those of the body. */
const THIN = 4;
/** Thickness of the mat or floor, and how far it reaches beyond the figure; fractions of stature. */
const GROUND = { mat: { thickness: 0.018, margin: 0.05 }, floor: { thickness: 0.006, margin: 0.08 } } as const;

/** How far the figures reach along the floor, over all frames. */
export interface Room {
  readonly x: readonly [number, number];
  readonly z: readonly [number, number];
}

/** Opposite corners of the mat or floor. */
export function groundCorners(kind: "mat" | "floor", { x, z }: Room): readonly [Vec, Vec] {
  const { thickness, margin } = GROUND[kind];
  return [
    [x[0] - margin, -thickness, z[0] - margin],
    [x[1] + margin, 0, z[1] + margin],
  ];
}

function box(from: Vec, to: Vec, camera: Camera, tone: Tone, side: Tone = tone): Shape[] {
  const top = boxTopPath(from, to, camera);
  const whole: Shape = { d: boxPath(from, to, camera), tone: side, line: THIN };
  return top ? [whole, { d: top, tone, line: THIN }] : [whole];
}

function chair({ x, back }: { x: number; back?: boolean }, camera: Camera): Layer[] {
  const [x0, x1] = [x - 0.1, x + 0.13];
  const half = 0.12;
  const under = SEAT_HEIGHT - 0.03;
  const leg = (lx: number, lz: number) => boxPath([lx, 0, lz], [lx + 0.02, under, lz + 0.02], camera);
  const legs = leg(x0, -half) + leg(x1 - 0.02, -half) + leg(x0, half - 0.02) + leg(x1 - 0.02, half - 0.02);
  const seat = box([x0, under, -half], [x1, SEAT_HEIGHT, half], camera, "prop", "propSide");
  const layers: Layer[] = [{ depth: -1, shapes: [{ d: legs, tone: "propSide", line: THIN }, ...seat] }];
  if (back === false) return layers;
  const rest = box([x0 - 0.022, under, -half], [x0, SEAT_HEIGHT + 0.25, half], camera, "prop");
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
      return [
        {
          depth: -4,
          shapes: [{ d: boxPath([prop.x - 0.02, 0, -0.4], [prop.x, prop.height, 0.4], camera), tone: "floor" }],
        },
      ];
    case "chair":
      return chair(prop, camera);
    case "table":
      return table(prop, camera);
    case "pillow":
      return [{ depth: -0.9, shapes: [{ d: sweepPath(pillowRings(prop), camera), tone: "paper", line: THIN }] }];
  }
}
