import type { Camera } from "./camera";
import { type Prop, propCorners, type Room } from "./prop";
import { extent, type Ring } from "./ring";
import type { Vec } from "./vector";

/** How far the floor's or mat's front edge lies below what stands on it, on the page: nearer, the two lines would run into
 *  one on paper. Fractions of stature. */
const CLEAR = 0.026;
/** It reaches no farther than this towards the viewer, however level the camera looks. */
const DEEPEST = 0.2;

/** Seen from well above, its far edge has to clear whoever lies before it, and not to run along. Fractions of stature. */
const BEHIND = 0.2;

/** How far the floor along one axis has to reach beyond what stands on it. */
function depthOf(towards: number, elevation: number): number {
  // Looked at along the other axis, it is the floor's end and no front.
  if (Math.abs(towards) < 0.8 || elevation < 0.02) return 0;
  return elevation > 0.35 && elevation < 0.8 ? BEHIND : Math.min(DEEPEST, CLEAR / elevation);
}

/** Whether a thing reaches as far as whatever stands in the room. */
export const fillsRoom = ({ kind }: Prop): boolean => kind === "mat" || kind === "floor" || kind === "wall";

/** How far along the floor the figures and the things beside them reach, and how far the floor does beyond. */
export function roomOf(props: readonly Prop[], rings: readonly Ring[], { towardsViewer }: Camera): Room {
  const pillows = props.flatMap((prop) => (prop.kind === "pillow" ? [prop.at[0] - prop.half[0]] : []));
  const things = props.flatMap(propCorners);
  const most = (direction: Vec) => Math.max(...rings.map((ring) => extent(ring, direction)));
  const xs = things.map(([x]) => x);
  const zs = things.map(([, , z]) => z);
  const level = Math.hypot(towardsViewer[0], towardsViewer[2]) || 1;
  return {
    x: [Math.min(-most([-1, 0, 0]), ...pillows, ...xs), Math.max(most([1, 0, 0]), ...xs)],
    z: [Math.min(-most([0, 0, -1]), ...zs), Math.max(most([0, 0, 1]), ...zs)],
    margin: {
      x: depthOf(towardsViewer[0] / level, towardsViewer[1]),
      z: depthOf(towardsViewer[2] / level, towardsViewer[1]),
    },
  };
}
