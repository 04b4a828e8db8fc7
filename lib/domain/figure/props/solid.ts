import type { Camera, Point } from "../camera";
import { anticlockwise, pen } from "../path";
import { ellipsePath } from "../sweep";
import { across, cross, scale, sub, unit, type Vec } from "../vector";

/** Contours of things are thinner than those of the body. */
export const THIN = 4;

const axesAcross = (axis: Vec, radius: number): readonly [Vec, Vec] => {
  const a = unit(across(Math.abs(axis[1]) > 0.8 ? [1, 0, 0] : [0, 1, 0], axis));
  return [scale(a, radius), scale(cross(axis, a), radius)];
};

/** Outline of a round bar, post, weight or plate between the middles of its two faces. */
export function cylinderPath(from: Vec, to: Vec, radius: number, camera: Camera): string {
  const axis = unit(sub(to, from));
  const [a, b] = [camera.flat(from), camera.flat(to)];
  const [ux, uy] = camera.flat(axis);
  const size = Math.hypot(ux, uy) || 1;
  const half = radius * 1000;
  const [nx, ny] = [(-uy / size) * half, (ux / size) * half];
  // The faces show as ellipses, the flatter the more the axis lies in the page.
  const depth = half * Math.abs(camera.depth(axis));
  const degrees = (Math.atan2(uy, ux) * 180) / Math.PI;
  const p = pen();
  p.move([a[0] + nx, a[1] + ny]);
  p.line([b[0] + nx, b[1] + ny]);
  p.arc(depth, half, degrees, false, [b[0] - nx, b[1] - ny]);
  p.line([a[0] - nx, a[1] - ny]);
  p.arc(depth, half, degrees, false, [a[0] + nx, a[1] + ny]);
  p.close();
  return p.text();
}

/** The face of a cylinder that is turned to the viewer. */
export function facePath(from: Vec, to: Vec, radius: number, camera: Camera): string {
  const [a, b] = axesAcross(unit(sub(to, from)), radius);
  return ellipsePath(camera.flat(camera.depth(to) > camera.depth(from) ? to : from), camera.flat(a), camera.flat(b));
}

/** Outline of something flat and taut (band, towel) between two places. Width in fractions of stature. */
export function ribbonPath(from: Vec, to: Vec, width: number, camera: Camera): string {
  const [a, b] = [camera.flat(from), camera.flat(to)];
  const [x, y] = [b[0] - a[0], b[1] - a[1]];
  const half = (width * 500) / (Math.hypot(x, y) || 1);
  const [dx, dy] = [-y * half, x * half];
  const [first, ...others] = anticlockwise([
    [a[0] + dx, a[1] + dy],
    [b[0] + dx, b[1] + dy],
    [b[0] - dx, b[1] - dy],
    [a[0] - dx, a[1] - dy],
  ]) as [Point, ...Point[]];
  const p = pen();
  p.move(first);
  for (const point of others) p.line(point);
  p.close();
  return p.text();
}
