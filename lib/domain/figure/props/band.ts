import type { Camera } from "../camera";
import { landmark } from "../landmarks";
import type { Side } from "../pose";
import type { Shape } from "../scene";
import type { Skeleton } from "../skeleton";
import { add, mix, scale, type Vec } from "../vector";
import { ribbonPath, THIN } from "./solid";

/** Width of a stretch band as it shows at print size. */
const WIDTH = 0.02;
/** How far a loose tail hangs from the fist. */
const TAIL = 0.07;

/** A band stretched between the hands, or from each of these hands to where it is fixed. */
export interface Band {
  readonly hands: readonly Side[];
  readonly fixed?: Vec;
}

/** The stretches of it that are taut. */
export function bandStretches(skeleton: Skeleton, { hands, fixed }: Band): readonly (readonly [Vec, Vec])[] {
  const palm = (side: Side): Vec => landmark(skeleton, `${side}.palm`).at;
  return fixed ? hands.map((side) => [palm(side), fixed] as const) : [[palm("left"), palm("right")]];
}

const shape = (d: string): Shape => ({ d, tone: "band", line: THIN });

export function bandShape(skeleton: Skeleton, band: Band, camera: Camera): Shape {
  const stretches = bandStretches(skeleton, band);
  const tails = band.fixed ? [] : stretches.flat().map((at) => [at, add(at, [0, -TAIL, 0])] as const);
  return shape([...tails, ...stretches].map(([from, to]) => ribbonPath(from, to, WIDTH, camera)).join(""));
}

/** A closed band over both thighs just above the knees, as its front shows. */
export function loopShape(skeleton: Skeleton, camera: Camera): Shape {
  const outer = (side: Side, sign: 1 | -1): Vec => {
    const { root, middle } = skeleton.legs[side];
    const skin = add(scale(root.frame.forward, 0.02), scale(root.frame.right, sign * 0.046));
    return add(mix(root.at, middle.at, 0.78), skin);
  };
  return shape(ribbonPath(outer("left", -1), outer("right", 1), WIDTH * 1.4, camera));
}
