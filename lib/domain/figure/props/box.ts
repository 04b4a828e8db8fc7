import { boxPath, boxTopPath, corners } from "../box";
import type { Camera } from "../camera";
import { landmark } from "../landmarks";
import type { Shape } from "../scene";
import type { Skeleton } from "../skeleton";
import { add, mix, sub, type Vec } from "../vector";
import { THIN } from "./solid";

/** The box's middle lies between the palms. */
function opposite(skeleton: Skeleton, half: Vec): readonly [Vec, Vec] {
  const middle = mix(landmark(skeleton, "left.palm").at, landmark(skeleton, "right.palm").at, 0.5);
  return [sub(middle, half), add(middle, half)];
}

export const boxCorners = (skeleton: Skeleton, half: Vec): readonly Vec[] => corners(...opposite(skeleton, half));

/** A carton held between both hands. */
export function heldBoxShapes(skeleton: Skeleton, half: Vec, camera: Camera): Shape[] {
  const [from, to] = opposite(skeleton, half);
  const top = boxTopPath(from, to, camera);
  const whole: Shape = { d: boxPath(from, to, camera), tone: "propSide", line: THIN };
  return top ? [whole, { d: top, tone: "prop", line: THIN }] : [whole];
}
