import type { Camera } from "../camera";
import { spineAt } from "../flesh";
import { toWorld } from "../frame";
import { landmark } from "../landmarks";
import type { Shape } from "../scene";
import type { Skeleton } from "../skeleton";
import { add, mix, scale, sub, unit, type Vec } from "../vector";
import { cylinderPath, facePath, THIN } from "./solid";

/** Half the bar, where the plate sits on it, and thicknesses; fractions of stature. Shorter than a sports bar, to fit the picture. */
const HALF = 0.36;
const PLATE = 0.3;
const THICK = 0.024;
const RADIUS = 0.07;
const BAR = 0.01;

interface Line {
  readonly at: Vec;
  readonly axis: Vec;
}

function lineOf(skeleton: Skeleton, on: "hands" | "back"): Line {
  if (on === "hands") {
    const [left, right] = [landmark(skeleton, "left.palm").at, landmark(skeleton, "right.palm").at];
    return { at: mix(left, right, 0.5), axis: unit(sub(right, left)) };
  }
  const { at, frame } = spineAt(skeleton, 0.305);
  return { at: add(at, toWorld(frame, [-0.055, 0, 0])), axis: frame.right };
}

const along = ({ at, axis }: Line, t: number): Vec => add(at, scale(axis, t));

/** The ends of the bar, with room for the plates. */
export function barbellEnds(skeleton: Skeleton, on: "hands" | "back"): readonly Vec[] {
  const line = lineOf(skeleton, on);
  return [-HALF, HALF].flatMap((t) => [-1, 1].map((up) => add(along(line, t), [0, up * RADIUS, 0])));
}

/** A light barbell held in both hands or lying across the upper back. */
export function barbellShapes(skeleton: Skeleton, on: "hands" | "back", camera: Camera): Shape[] {
  const line = lineOf(skeleton, on);
  const near = camera.depth(line.axis) > 0 ? 1 : -1;
  const ends = (sign: number) => [along(line, sign * PLATE), along(line, sign * (PLATE + THICK))] as const;
  const bar = (from: number, to: number): Shape => ({
    d: cylinderPath(along(line, from), along(line, to), BAR, camera),
    tone: "propSide",
    line: THIN,
  });
  const plates = cylinderPath(...ends(near), RADIUS, camera) + cylinderPath(...ends(-near), RADIUS, camera);
  return [
    { d: plates, tone: "iron", line: THIN + 1 },
    bar(-near * PLATE, near * PLATE),
    { d: facePath(...ends(near), RADIUS, camera), tone: "iron", line: THIN },
    bar(near * (PLATE + THICK), near * HALF),
  ];
}
