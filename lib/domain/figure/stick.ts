import type { Camera } from "./camera";
import { landmark } from "./landmarks";
import { pen } from "./path";
import { extent } from "./ring";
import type { Layer } from "./scene";
import type { Joint, Skeleton } from "./skeleton";
import { add, mix, scale, sub, type Vec } from "./vector";

/** A broomstick: as thick as it shows at print size, reaching a little beyond seat and head. */
const THICKNESS = 16;
const BEYOND = 0.18;

/** A stick that touches the seat and the back of the head or the upper back. */
export function stickLayer(skeleton: Skeleton, camera: Camera): Layer {
  const back = scale((skeleton.spine[0] as Joint).frame.forward, -1);
  const onSkin = (point: "pelvis" | "upperBack"): Vec => {
    const ring = landmark(skeleton, point);
    return add(ring.at, scale(back, extent({ ...ring, at: [0, 0, 0] }, back) + 0.008));
  };
  const [low, high] = [onSkin("pelvis"), onSkin("upperBack")];
  const along = sub(high, low);
  const ends = [mix(low, high, -BEYOND), add(high, scale(along, 0.62))].map(camera.flat);
  const p = pen();
  const [from, to] = ends as [(typeof ends)[0], (typeof ends)[0]];
  p.move(from);
  p.line(to);
  const d = p.text();
  const depth = camera.depth(low) - 0.02;
  return {
    depth,
    shapes: [
      { d, tone: "none", stroke: "line", line: THICKNESS + 8 },
      { d, tone: "none", stroke: "prop", line: THICKNESS },
    ],
  };
}
