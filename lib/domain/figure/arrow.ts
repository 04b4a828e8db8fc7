import { blendPose } from "./blend";
import type { Point } from "./camera";
import type { Arrow, DrawingFrame } from "./drawing";
import { landmark } from "./landmarks";
import { pen, smoothThrough } from "./path";
import type { Shape } from "./scene";
import { settled } from "./settle";
import type { Skeleton } from "./skeleton";
import { add, type Vec } from "./vector";

const HEAD_LENGTH = 42;
const HEAD_HALF = 25;
/** Line of the arrow, heavy enough to be the first thing seen. */
const SHAFT = 13;
/** White on either side where it crosses something: 0.25 mm and more when a frame is printed 45 mm wide. */
export const HALO = 7;

/** The points an arrow runs through, in the world. */
export function arrowPath(arrow: Arrow, here: Skeleton, start: DrawingFrame, end: DrawingFrame): Vec[] {
  if ("through" in arrow) {
    const base = arrow.from ? landmark(here, arrow.from).at : ([0, 0, 0] as const);
    return arrow.through.map((point) => add(base, point));
  }
  return [0, 0.5, 1].map((t) => {
    const { at } = landmark(settled(blendPose(start.pose, end.pose, t)), arrow.follow);
    return add(at, arrow.by ?? [0, 0, 0]);
  });
}

/** A motion arrow on the page: a curved shaft with a filled head, edged in white where it crosses the body. */
export function arrowShapes(points: readonly Point[], weight: number): Shape[] {
  const tip = points[points.length - 1] as Point;
  const before = points[points.length - 2] as Point;
  const size = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [ux, uy] = [(tip[0] - before[0]) / size, (tip[1] - before[1]) / size];
  const [long, half] = [HEAD_LENGTH * weight, HEAD_HALF * weight];
  const neck: Point = [tip[0] - ux * long * 0.8, tip[1] - uy * long * 0.8];
  const base: Point = [tip[0] - ux * long, tip[1] - uy * long];
  const shaft = pen();
  shaft.move(points[0] as Point);
  smoothThrough(shaft, [...points.slice(0, -1), neck]);
  const head = pen();
  head.move(tip);
  head.line([base[0] - uy * half, base[1] + ux * half]);
  head.line([base[0] + uy * half, base[1] - ux * half]);
  head.close();
  return [
    { d: shaft.text(), tone: "none", stroke: "paper", line: SHAFT + 2 * HALO },
    { d: head.text(), tone: "arrow", stroke: "paper", line: HALO },
    { d: shaft.text(), tone: "none", stroke: "arrow", line: SHAFT },
  ];
}
