import { BODY } from "./body";
import type { Camera } from "./camera";
import type { Drawing } from "./drawing";
import { type Flesh, fleshOf } from "./flesh";
import { headShapes } from "./head";
import { armShapes, ballPath, legShapes } from "./limb";
import type { Build } from "./look";
import type { Side } from "./pose";
import type { Ring } from "./ring";
import { type Layer, OUTLINE, type Shape, type Tone } from "./scene";
import { C7, type Joint, type Limb, type Skeleton } from "./skeleton";
import { sweepPath } from "./sweep";
import { type TargetRegion, targetShapes } from "./target";
import { add, dot, mix, scale, sub, type Vec } from "./vector";

/** Names of the parts that are sorted from back to front. */
export type Part = "trunk" | "head" | `${Side}Arm` | `${Side}Leg`;

/** A limb counts as the far one when it lies this much behind its fellow. Fractions of stature. */
const FAR = 0.06;

/** Radius of the rounded shoulder. */
const SHOULDER = 0.034;
/** A shoulder this much above its usual place draws the slope of the neck along. Fractions of stature. */
const RAISED = 0.02;

/** The slope of trapezius from the neck to a raised shoulder, else nothing. */
function slopePath({ spine, arms }: Skeleton, side: Side, camera: Camera): string {
  const { at, frame } = spine[C7] as Joint;
  const { up } = (spine[C7 - 1] as Joint).frame;
  const shoulder = arms[side].root.at;
  if (dot(sub(shoulder, at), up) + BODY.shoulderDrop < RAISED) return "";
  const ball = (middle: Vec, radius: number): Ring => ({
    at: middle,
    front: scale(frame.forward, radius),
    side: scale(frame.up, radius),
  });
  const beside = add(at, scale(frame.right, 0.3 * dot(sub(shoulder, at), frame.right)));
  const rings = [ball(beside, 0.026), ball(mix(beside, shoulder, 0.5), 0.03), ball(shoulder, SHOULDER)];
  return sweepPath(rings, camera);
}

function trunkShapes({ trunk }: Flesh, skeleton: Skeleton, camera: Camera, top: Tone): Shape[] {
  const shoulders = (["left", "right"] as const)
    .map((side) => ballPath(skeleton.arms[side].root.at, SHOULDER, camera) + slopePath(skeleton, side, camera))
    .join("");
  return [
    { d: sweepPath(trunk.slice(0, 4), camera), tone: "trousers", line: OUTLINE },
    { d: shoulders + sweepPath(trunk.slice(2), camera, { start: "flat" }), tone: top, line: OUTLINE },
  ];
}

/** A layer of the figure: which part it is, and whether on the far side. */
export type NamedLayer = Layer & { readonly part: Part; readonly far: boolean };

/** An arm or leg: behind the trunk when it is the far one, else as near as its nearest joint. */
function limbLayer(
  part: Part,
  limb: Limb,
  far: boolean,
  trunkDepth: number,
  camera: Camera,
  shapes: Shape[],
): NamedLayer {
  const nearest = Math.max(camera.depth(limb.middle.at), camera.depth(limb.end.at));
  const lift = part.endsWith("Arm") ? 0.05 : 0.03;
  return { part, far, shapes, depth: far ? trunkDepth - lift : Math.max(nearest, trunkDepth - 0.02) + lift };
}

/** The part a region's tint is painted on, so that whatever lies nearer covers it. */
function tintedPart(region: TargetRegion): Part {
  if (region === "neck") return "head";
  if (region === "buttocks") return "rightLeg";
  if (region === "left-hip" || region === "right-hip") return region === "left-hip" ? "leftLeg" : "rightLeg";
  if (region === "left-shoulder" || region === "right-shoulder")
    return region === "left-shoulder" ? "leftArm" : "rightArm";
  return "trunk";
}

/** What of a drawing decides how the figure is layered. */
type Wishes = Pick<Drawing, "nearest" | "target" | "bareBack" | "hidden">;

/** The whole figure in layers, ready to be sorted with the scene's other things. */
export function figureLayers(
  skeleton: Skeleton,
  camera: Camera,
  { nearest = [], target, bareBack, hidden = [] }: Wishes = {},
  build: Build = "straight",
): NamedLayer[] {
  const flesh = fleshOf(skeleton, build);
  const top = bareBack ? "skin" : "shirt";
  const isFar = (limbs: Readonly<Record<Side, Limb>>, side: Side) => {
    const other = limbs[side === "left" ? "right" : "left"];
    return camera.depth(limbs[side].root.at) < camera.depth(other.root.at) - FAR;
  };
  const depth = camera.depth((flesh.trunk[4] as Ring).at);
  const neck: Shape = { d: sweepPath(flesh.neck, camera, { start: "open" }), tone: "skin", line: OUTLINE };
  const headDepth = camera.depth(skeleton.head.at) < depth - 0.12 ? depth - 0.01 : depth + 0.001;
  const tint = target ? targetShapes(target, skeleton, camera) : [];
  const own = (part: Part, far = false) =>
    target && tintedPart(target) === part ? tint.map((shape) => ({ ...shape, far })) : [];
  const layers: NamedLayer[] = [
    { part: "trunk", far: false, depth, shapes: [...trunkShapes(flesh, skeleton, camera, top), ...own("trunk")] },
    {
      part: "head",
      far: false,
      depth: headDepth,
      shapes: headShapes(skeleton.head, camera, [neck, ...own("head")], build),
    },
  ];
  for (const side of ["left", "right"] as const) {
    const [arm, leg] = [skeleton.arms[side], skeleton.legs[side]];
    const [farArm, farLeg] = [isFar(skeleton.arms, side), isFar(skeleton.legs, side)];
    if (!hidden.includes(`${side}Leg`))
      layers.push(
        limbLayer(`${side}Leg`, leg, farLeg, depth, camera, [
          ...legShapes(flesh.legs[side], leg, camera, farLeg),
          ...own(`${side}Leg`, farLeg),
        ]),
      );
    if (!hidden.includes(`${side}Arm`))
      layers.push(
        limbLayer(`${side}Arm`, arm, farArm, depth, camera, [
          ...armShapes(flesh.arms[side], arm, camera, farArm, top),
          ...own(`${side}Arm`, farArm),
        ]),
      );
  }
  return layers.map(({ part, far, shapes, depth: at }) => ({
    part,
    far,
    shapes,
    depth: at + (nearest.includes(part) ? 1 + nearest.indexOf(part) * 0.1 : 0),
  }));
}
