import { cameraOf } from "../figure/camera";
import { figureLayers, type NamedLayer } from "../figure/figure";
import { FLOOR, type Pose } from "../figure/pose";
import { settled } from "../figure/settle";
import type { MapView } from "./views";

/** Upright with the palms forward, as anatomy books stand; arms and legs far enough apart that nothing hides. */
const POSE: Pose = {
  root: {},
  both: { shoulderAbduction: 15, forearmPronation: -70, hipAbduction: 7, hipExternalRotation: 14 },
  rests: [{ points: ["left.heel", "right.heel"], on: FLOOR }],
};

export const skeleton = settled(POSE);

/** The figure as one of its two sides shows it, nearest part last. */
export function stance(view: MapView): readonly NamedLayer[] {
  const layers = figureLayers(skeleton, cameraOf(view), { bareBack: true });
  return [...layers].sort((one, other) => one.depth - other.depth);
}
