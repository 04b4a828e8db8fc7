import { BODY } from "./body";
import { spineAt } from "./flesh";
import { toWorld } from "./frame";
import type { BodyPoint, Side, SidePoint, Support, TrunkPoint } from "./pose";
import { extent, type Ring } from "./ring";
import type { Joint, Skeleton } from "./skeleton";
import { add, mix, scale, type Vec } from "./vector";

/** Centre and thickness (front, back, side; fractions of stature) of the trunk's bearing places, by height above the hips. */
const TRUNK_PLACES = {
  upperBack: [0.275, 0.06, 0.056, 0.098],
  thorax: [0.24, 0.068, 0.056, 0.092],
  waist: [0.135, 0.058, 0.046, 0.076],
  pelvis: [0.005, 0.056, 0.074, 0.094],
} as const;

/** Skull as a bearing place: half its length, and how far its middle lies before and above the skull base. */
export const SKULL = { forward: 0.012, up: 0.03, radius: 0.058 } as const;

function ball({ frame }: Joint, at: Vec, radius: number): Ring {
  return { at, front: scale(frame.up, radius), side: scale(frame.forward, radius), radius };
}

function trunkRing(skeleton: Skeleton, point: TrunkPoint): Ring {
  if (point === "head") {
    const { head } = skeleton;
    return ball(head, add(head.at, toWorld(head.frame, [SKULL.forward, SKULL.up, 0])), SKULL.radius);
  }
  if (point === "seat") return ball(skeleton.spine[0] as Joint, (skeleton.spine[0] as Joint).at, 0.062);
  const [height, front, back, side] = TRUNK_PLACES[point];
  const { at, frame } = spineAt(skeleton, height);
  return {
    at: add(at, scale(frame.forward, (front - back) / 2)),
    front: scale(frame.forward, (front + back) / 2),
    side: scale(frame.right, side),
  };
}

function sideRing(skeleton: Skeleton, side: Side, point: SidePoint): Ring {
  const arm = skeleton.arms[side];
  const leg = skeleton.legs[side];
  const foot = (forward: number) => add(leg.end.at, toWorld(leg.end.frame, [forward, 0.016 - BODY.ankleHeight, 0]));
  const places: Record<SidePoint, () => Ring> = {
    shoulder: () => ball(arm.root, arm.root.at, 0.036),
    elbow: () => ball(arm.middle, arm.middle.at, 0.026),
    wrist: () => ball(arm.end, arm.end.at, 0.018),
    palm: () => ball(arm.end, add(arm.end.at, scale(arm.end.frame.up, -BODY.palm)), 0.014),
    hip: () => ball(leg.root, leg.root.at, 0.058),
    thigh: () => ball(leg.root, mix(leg.root.at, leg.middle.at, 0.6), 0.05),
    knee: () => ball(leg.middle, leg.middle.at, 0.037),
    shin: () => ball(leg.middle, mix(leg.middle.at, leg.end.at, 0.35), 0.033),
    ankle: () => ball(leg.end, leg.end.at, 0.022),
    heel: () => ball(leg.end, foot(-0.024), 0.016),
    toes: () => ball(leg.end, foot(0.098), 0.01),
  };
  return places[point]();
}

/** The place on the body as a small ring: its middle and its thickness. */
export function landmark(skeleton: Skeleton, point: BodyPoint): Ring {
  const [side, name] = point.split(".") as [string, SidePoint | undefined];
  return name ? sideRing(skeleton, side as Side, name) : trunkRing(skeleton, point as TrunkPoint);
}

/** Distance from a place on the body to a surface: 0 touching, negative sunk in. Fractions of stature. */
export function gap(skeleton: Skeleton, point: BodyPoint, support: Support): number {
  const ring = landmark(skeleton, point);
  if ("height" in support) return -extent(ring, [0, -1, 0]) - support.height;
  const before = -extent(ring, [-1, 0, 0]) - support.wallX;
  const behind = support.wallX - extent(ring, [1, 0, 0]);
  return Math.max(before, behind);
}
