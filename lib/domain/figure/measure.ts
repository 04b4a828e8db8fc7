import type { Frame } from "./frame";
import { LOADED_ALLOWANCE, SIDE_LIMITS, type SideAngle, TRUNK_LIMITS, type TrunkAngle } from "./joints";
import type { Pose, Side } from "./pose";
import { C7, type Joint, type Limb, type Skeleton, signOf } from "./skeleton";
import { angleBetween, dot, scale, sub, unit, type Vec } from "./vector";

/** A joint's angle as posed or as reaching made it, and whether a body could take it. Degrees. */
export interface MeasuredAngle {
  readonly joint: string;
  readonly degrees: number;
  readonly within: boolean;
}

const inDegrees = (radians: number): number => (radians * 180) / Math.PI;

/** Beyond this sideways swing, flexion can no longer be told from rotation. */
const SIDEWAYS = 70;

/** Flexion and abduction of a bone hanging from a segment. */
function swing(from: Frame, bone: Vec, side: Side): { flexion: number; abduction: number } {
  const d = unit(bone);
  const abduction = inDegrees(Math.asin(Math.min(1, Math.max(-1, signOf(side) * dot(d, from.right)))));
  return { flexion: inDegrees(Math.atan2(dot(d, from.forward), -dot(d, from.up))), abduction };
}

function sideAngles(limb: Limb, from: Frame, side: Side, names: "arm" | "leg"): [SideAngle, number][] {
  const upper = sub(limb.middle.at, limb.root.at);
  const lower = sub(limb.end.at, limb.middle.at);
  const { flexion, abduction } = swing(from, upper, side);
  const bend = angleBetween(upper, lower);
  const arm = names === "arm";
  // Overhead an arm's flexion reads as 180 turned either way round.
  const raised = arm && flexion < -90 ? flexion + 360 : flexion;
  const swings: [SideAngle, number][] =
    Math.abs(abduction) > SIDEWAYS || raised > 180 ? [] : [[arm ? "shoulderFlexion" : "hipFlexion", raised]];
  const hand = angleBetween(lower, scale(limb.end.frame.up, -1));
  const ankle = 90 - angleBetween(limb.end.frame.forward, scale(lower, -1));
  const ends: [SideAngle, number][] = arm ? [["wristFlexion", -hand]] : [["ankleDorsiflexion", ankle]];
  return [
    ...swings,
    [arm ? "shoulderAbduction" : "hipAbduction", abduction],
    [arm ? "elbowFlexion" : "kneeFlexion", bend],
    ...ends,
  ];
}

/** Every angle the limits speak of: the trunk's as named by the pose, the limbs' as the settled bones show them. */
export function measuredAngles(pose: Pose, skeleton: Skeleton): MeasuredAngle[] {
  const trunk = Object.entries(pose.trunk ?? {}).map(([joint, degrees]) => {
    const [low, high] = TRUNK_LIMITS[joint as TrunkAngle];
    return { joint, degrees, within: degrees >= low && degrees <= high };
  });
  const chest = (skeleton.spine[C7 - 1] as Joint).frame;
  const pelvis = (skeleton.spine[0] as Joint).frame;
  const limbs = (["left", "right"] as const).flatMap((side) =>
    [
      ...sideAngles(skeleton.arms[side], chest, side, "arm"),
      ...sideAngles(skeleton.legs[side], pelvis, side, "leg"),
    ].map(([joint, degrees]) => {
      const [low, high] = SIDE_LIMITS[joint];
      const within = degrees >= low - LOADED_ALLOWANCE && degrees <= high + LOADED_ALLOWANCE;
      return { joint: `${side} ${joint}`, degrees: Math.round(degrees), within };
    }),
  );
  return [...trunk, ...limbs];
}
