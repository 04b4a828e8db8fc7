import type { Camera, Point } from "./camera";
import { spineAt } from "./flesh";
import { toWorld } from "./frame";
import { pen, smoothThrough } from "./path";
import type { Side } from "./pose";
import type { Shape } from "./scene";
import type { Skeleton } from "./skeleton";
import { add, dot, mix, type Vec } from "./vector";

/** Where the work is felt; tinted on the figure. */
export type TargetRegion =
  | "neck"
  | "upper-back"
  | "mid-back"
  | "low-back"
  | "whole-back"
  | "belly"
  | "buttocks"
  | `${Side}-shoulder`
  | `${Side}-hip`;

/** Height range above the hips, how far behind (-) or before (+) the spine, and width; fractions of stature. */
const ALONG_SPINE = {
  neck: [0.322, 0.372, -0.006, 0.04],
  "upper-back": [0.2, 0.285, -0.022, 0.055],
  "mid-back": [0.16, 0.27, -0.022, 0.06],
  "low-back": [0.055, 0.135, -0.022, 0.052],
  "whole-back": [0.05, 0.28, -0.024, 0.05],
  belly: [0.05, 0.15, 0.026, 0.06],
  buttocks: [-0.02, 0.03, -0.04, 0.06],
} as const;

/** A region on the side turned away from the viewer is not tinted: cosine of the angle. */
const HIDDEN = 0.5;

/** How far beside its middle the side of the neck is tinted. */
const SIDE_OF_NECK = 0.021;

/** A soft patch of tint along the region. */
export function targetShapes(region: TargetRegion, skeleton: Skeleton, camera: Camera): Shape[] {
  if (region in ALONG_SPINE) {
    const facing = dot(spineAt(skeleton, 0.2).frame.forward, camera.towardsViewer);
    if (region !== "neck" && (region === "belly" ? -facing : facing) > HIDDEN) return [];
    const [low, high, forward, width] = ALONG_SPINE[region as keyof typeof ALONG_SPINE];
    const row = (beside: number) =>
      [0, 0.5, 1].map((t) => {
        const { at, frame } = spineAt(skeleton, low + (high - low) * t);
        return camera.flat(add(at, toWorld(frame, [forward, 0, beside])));
      });
    // From the front the throat is not meant: both sides of the neck are.
    if (region === "neck" && facing > HIDDEN) return [patch([row(-SIDE_OF_NECK), row(SIDE_OF_NECK)], width / 2)];
    const tint = patch([row(0)], width);
    return [region === "buttocks" ? { ...tint, over: "trousers" } : tint];
  }
  const [side, place] = region.split("-") as [Side, "shoulder" | "hip"];
  const limb = place === "shoulder" ? skeleton.arms[side] : skeleton.legs[side];
  const reach: readonly [Vec, Vec] = [limb.root.at, mix(limb.root.at, limb.middle.at, 0.25)];
  const tint = patch([reach.map(camera.flat)], 0.06);
  return [place === "hip" ? { ...tint, over: "trousers" } : tint];
}

function patch(rows: readonly (readonly Point[])[], width: number): Shape {
  const p = pen();
  for (const points of rows) {
    p.move(points[0] as Point);
    smoothThrough(p, points);
  }
  return { d: p.text(), tone: "none", stroke: "target", line: Math.round(width * 1000), opacity: 0.5 };
}
