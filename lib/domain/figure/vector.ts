/** A point or direction. World axes: x along the floor, y up, z towards the viewer of a side view.
 *  In a body segment the same three mean: forward, up, to the body's right. Unit: fractions of stature. */
export type Vec = readonly [number, number, number];

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
// Math.hypot guards against sizes that no body has, and takes several times as long.
export const length = (a: Vec): number => Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
export const mix = (a: Vec, b: Vec, t: number): Vec => add(scale(a, 1 - t), scale(b, t));

export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export function unit(a: Vec): Vec {
  const size = length(a);
  return size < 1e-9 ? [1, 0, 0] : scale(a, 1 / size);
}

/** The part of `a` at a right angle to the unit vector `axis`. */
export const across = (a: Vec, axis: Vec): Vec => sub(a, scale(axis, dot(a, axis)));

/** Angle between two directions, degrees 0-180. */
export function angleBetween(a: Vec, b: Vec): number {
  const cosine = dot(unit(a), unit(b));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}
