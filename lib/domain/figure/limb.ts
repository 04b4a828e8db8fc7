import type { Camera } from "./camera";
import type { ArmFlesh, LegFlesh } from "./flesh";
import type { Ring } from "./ring";
import { OUTLINE, type Shape, type Tone } from "./scene";
import type { Limb } from "./skeleton";
import { ellipsePath, sweepPath } from "./sweep";
import { mix, sub } from "./vector";

/** Share of the upper arm under the sleeve, and of the shank under the trouser leg. */
const SLEEVE = 0.55;
const TROUSER_LEG = 0.72;

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

/** A ball drawn as a circle: the smooth cover over a shoulder or hip. */
export function ballPath(at: Ring["at"], radius: number, camera: Camera): string {
  return ellipsePath(camera.flat(at), [radius * 1000, 0], [0, radius * 1000]);
}

/** Skin, then sleeve, then a cover without a line so that the shoulder flows into the shirt. */
export function armShapes(
  arm: ArmFlesh,
  { root }: Limb,
  camera: Camera,
  far: boolean,
  sleeve: Tone = "shirt",
): Shape[] {
  const bare =
    sweepPath(arm.upper, camera, { start: "open" }) +
    sweepPath(arm.lower, camera) +
    sweepPath(arm.thumb, camera) +
    sweepPath(arm.hand, camera);
  return [
    { d: bare, tone: "skin", far, line: OUTLINE },
    ...(sleeve === "skin" ? [] : [sleeveShape(arm, camera, far, sleeve)]),
    { d: ballPath(root.at, 0.034, camera), tone: sleeve, far },
  ];
}

const sleeveShape = (arm: ArmFlesh, camera: Camera, far: boolean, tone: Tone): Shape => ({
  d: sweepPath(cut(arm.upper, SLEEVE), camera, { start: "open", end: "flat" }),
  tone,
  far,
  line: OUTLINE,
});

/** A thigh that points at the viewer is as good as a ball itself: shorter on the page, it needs none at the hip. */
const POINTS_HERE = 70;

export function legShapes(leg: LegFlesh, { root, middle }: Limb, camera: Camera, far: boolean): Shape[] {
  const trousers =
    sweepPath(leg.upper, camera, { start: "open" }) + sweepPath(cut(leg.lower, TROUSER_LEG), camera, { end: "flat" });
  const [dx, dy] = camera.flat(sub(middle.at, root.at));
  const hip: Shape[] =
    Math.hypot(dx, dy) < POINTS_HERE
      ? []
      : [{ d: ballPath(mix(root.at, middle.at, 0.1), 0.053, camera), tone: "trousers", far }];
  return [
    { d: sweepPath(leg.lower, camera) + sweepPath(leg.foot, camera), tone: "skin", far, line: OUTLINE },
    { d: trousers, tone: "trousers", far, line: OUTLINE },
    ...hip,
  ];
}
