import { boxPath, boxTopPath } from "../box";
import type { Camera, Point } from "../camera";
import { pen } from "../path";
import type { Layer, Shape } from "../scene";
import { ellipsePath } from "../sweep";
import { add, scale, type Vec } from "../vector";

/** A towel: folded flat under a part of the body (half its length, height and width), or rolled up across it. */
export type Towel =
  | { readonly kind: "towel"; readonly at: Vec; readonly half: Vec }
  | { readonly kind: "towel-roll"; readonly at: Vec; readonly radius: number; readonly halfWidth: number };

const THIN = 4;
const DEPTH = -0.9;

/** The towel's shapes; it carries the body, so it lies behind it. */
export function towelLayers(towel: Towel, camera: Camera): Layer[] {
  if (towel.kind === "towel") {
    const [from, to] = [add(towel.at, scale(towel.half, -1)), add(towel.at, towel.half)];
    const top = boxTopPath(from, to, camera);
    const shapes: Shape[] = [{ d: boxPath(from, to, camera), tone: "paper", line: THIN }];
    return [{ depth: DEPTH, shapes: top ? [...shapes, { d: top, tone: "paper", line: THIN }] : shapes }];
  }
  const { at, radius, halfWidth } = towel;
  const [far, near] = [-1, 1].map((t) => camera.flat(add(at, [0, 0, t * halfWidth]))) as [Point, Point];
  const p = pen();
  p.move(far);
  p.line(near);
  const [d, width] = [p.text(), Math.round(radius * 2000)];
  const face = ellipsePath(near, camera.flat([radius, 0, 0]), camera.flat([0, radius, 0]));
  const shapes: Shape[] = [
    { d, tone: "none", stroke: "line", line: width + 2 * THIN },
    { d, tone: "none", stroke: "propSide", line: width },
    { d: face, tone: "paper", line: THIN },
  ];
  return [{ depth: DEPTH, shapes }];
}
