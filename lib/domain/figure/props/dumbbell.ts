import type { Camera } from "../camera";
import { landmark } from "../landmarks";
import type { Side } from "../pose";
import type { Shape } from "../scene";
import type { Skeleton } from "../skeleton";
import { add, mix, scale, type Vec } from "../vector";
import { cylinderPath, facePath, THIN } from "./solid";

/** A light dumbbell: half the grip, thickness of a head and its radius, and radius of a grip that shows. Fractions of stature. */
const GRIP = 0.032;
const HEAD = 0.034;
const RADIUS = 0.034;
const BAR = 0.009;

interface Parts {
  readonly under: readonly Shape[];
  readonly over: readonly Shape[];
}

function parts(at: Vec, axis: Vec, camera: Camera): Parts {
  const point = (t: number) => add(at, scale(axis, t));
  const near = camera.depth(axis) < 0 ? -1 : 1;
  const ends = (sign: number) => [point(sign * GRIP), point(sign * (GRIP + HEAD))] as const;
  const head = (sign: number) => cylinderPath(...ends(sign), RADIUS, camera);
  const face: Shape = { d: facePath(...ends(near), RADIUS, camera), tone: "iron", line: THIN };
  const iron = (d: string): Shape => ({ d, tone: "iron", line: THIN + 1 });
  // The end that points at the viewer lies before the fist.
  return Math.abs(camera.depth(axis)) < 0.3
    ? { under: [iron(head(-1) + head(1)), face], over: [] }
    : { under: [iron(head(-near))], over: [iron(head(near)), face] };
}

/** A dumbbell in the fist: its grip runs from the little finger to the thumb. */
export const dumbbellShapes = (skeleton: Skeleton, side: Side, camera: Camera): Parts =>
  parts(landmark(skeleton, `${side}.palm`).at, skeleton.arms[side].end.frame.forward, camera);

/** One dumbbell upright between the palms, the upper head resting on the hands. */
export function gobletShapes(skeleton: Skeleton, camera: Camera): Shape[] {
  const at = mix(landmark(skeleton, "left.palm").at, landmark(skeleton, "right.palm").at, 0.5);
  const { under, over } = parts(at, [0, 1, 0], camera);
  const bar = cylinderPath(add(at, [0, -GRIP, 0]), add(at, [0, GRIP, 0]), BAR, camera);
  return [{ d: bar, tone: "iron", line: THIN }, ...under, ...over];
}
