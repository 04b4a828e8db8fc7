import type { Camera } from "./camera";
import { type ArmFlesh, type Flesh, fleshOf, type LegFlesh } from "./flesh";
import { headShapes } from "./head";
import type { Side } from "./pose";
import type { Ring } from "./ring";
import { type Layer, OUTLINE, type Shape } from "./scene";
import type { Limb, Skeleton } from "./skeleton";
import { ellipsePath, sweepPath } from "./sweep";
import { mix } from "./vector";

/** Names of the parts that are sorted from back to front. */
export type Part = "trunk" | "head" | `${Side}Arm` | `${Side}Leg`;

/** Share of the upper arm under the sleeve, and of the shank under the trouser leg. */
const SLEEVE = 0.55;
const TROUSER_LEG = 0.72;
/** A limb counts as the far one when it lies this much behind its fellow. Fractions of stature. */
const FAR = 0.06;

/** The first part of a row of rings, cut at a share of its length. */
function cut(rings: readonly Ring[], share: number): Ring[] {
  const last = (rings.length - 1) * share;
  const whole = Math.floor(last);
  const a = rings[whole] as Ring;
  const b = rings[Math.min(whole + 1, rings.length - 1)] as Ring;
  const t = last - whole;
  return [
    ...rings.slice(0, whole + 1),
    { at: mix(a.at, b.at, t), front: mix(a.front, b.front, t), side: mix(a.side, b.side, t) },
  ];
}

const ringPath = ({ at, front, side }: Ring, camera: Camera) =>
  ellipsePath(camera.flat(at), camera.flat(front), camera.flat(side));

/** A ball drawn as a circle: the smooth cover over a shoulder or hip. */
function ballPath(at: Ring["at"], radius: number, camera: Camera): string {
  return ellipsePath(camera.flat(at), [radius * 1000, 0], [0, radius * 1000]);
}

/** Skin, then sleeve, then a cover without a line so that the shoulder flows into the shirt. */
export function armShapes(arm: ArmFlesh, { root }: Limb, camera: Camera, far: boolean): Shape[] {
  const bare =
    sweepPath(arm.upper, camera, { start: "open" }) +
    sweepPath(arm.lower, camera) +
    sweepPath(arm.thumb, camera) +
    sweepPath(arm.hand, camera);
  return [
    { d: bare, tone: "skin", far, line: OUTLINE },
    { d: sweepPath(cut(arm.upper, SLEEVE), camera, { start: "open", end: "flat" }), tone: "shirt", far, line: OUTLINE },
    { d: ballPath(root.at, 0.036, camera), tone: "shirt", far },
  ];
}

function legShapes(leg: LegFlesh, { root }: Limb, camera: Camera, far: boolean): Shape[] {
  const trousers =
    sweepPath(leg.upper, camera, { start: "open" }) + sweepPath(cut(leg.lower, TROUSER_LEG), camera, { end: "flat" });
  return [
    { d: sweepPath(leg.lower, camera) + sweepPath(leg.foot, camera), tone: "skin", far, line: OUTLINE },
    { d: trousers, tone: "trousers", far, line: OUTLINE },
    { d: ballPath(root.at, 0.055, camera), tone: "trousers", far },
  ];
}

function trunkShapes({ trunk }: Flesh, skeleton: Skeleton, camera: Camera): Shape[] {
  const shoulders = (["left", "right"] as const)
    .map((side) => ballPath(skeleton.arms[side].root.at, 0.036, camera))
    .join("");
  return [
    { d: sweepPath(trunk.slice(0, 4), camera), tone: "trousers", line: OUTLINE },
    { d: shoulders + sweepPath(trunk.slice(2), camera, {}), tone: "shirt", line: OUTLINE },
  ];
}

/** The whole figure in layers, ready to be sorted with the scene's other things. */
export function figureLayers(skeleton: Skeleton, camera: Camera, nearest: readonly Part[] = []): Layer[] {
  const flesh = fleshOf(skeleton);
  const depth = (...points: Ring["at"][]) => Math.max(...points.map((point) => camera.depth(point)));
  const isFar = (limbs: Readonly<Record<Side, Limb>>, side: Side) => {
    const other = limbs[side === "left" ? "right" : "left"];
    return camera.depth(limbs[side].root.at) < camera.depth(other.root.at) - FAR;
  };
  const trunkDepth = camera.depth((flesh.trunk[4] as Ring).at);
  const layers: (Layer & { part: Part })[] = [
    { part: "trunk", depth: trunkDepth, shapes: trunkShapes(flesh, skeleton, camera) },
  ];
  for (const side of ["left", "right"] as const) {
    const arm = skeleton.arms[side];
    const leg = skeleton.legs[side];
    const farArm = isFar(skeleton.arms, side);
    const farLeg = isFar(skeleton.legs, side);
    layers.push({
      part: `${side}Leg`,
      depth: farLeg ? trunkDepth - 0.05 : depth(leg.middle.at, leg.end.at) + 0.01,
      shapes: legShapes(flesh.legs[side], leg, camera, farLeg),
    });
    layers.push({
      part: `${side}Arm`,
      depth: farArm ? trunkDepth - 0.06 : depth(arm.middle.at, arm.end.at) + 0.02,
      shapes: armShapes(flesh.arms[side], arm, camera, farArm),
    });
  }
  const neck = sweepPath(flesh.neck, camera, { start: "open" });
  const headDepth = camera.depth(skeleton.head.at);
  layers.push({
    part: "head",
    depth: headDepth < trunkDepth - 0.12 ? headDepth : trunkDepth + 0.001,
    shapes: headShapes(skeleton.head, camera, neck),
  });
  return layers.map((layer) => ({
    depth: nearest.includes(layer.part) ? layer.depth + 1 + nearest.indexOf(layer.part) * 0.1 : layer.depth,
    shapes: layer.shapes,
  }));
}

export { ringPath };
