import { dot, type Vec } from "./vector";

/** One cross-section of the body: an ellipse given by its centre and two half-axes (front and side). */
export interface Ring {
  readonly at: Vec;
  readonly front: Vec;
  readonly side: Vec;
  /** A ball instead: the same reach in every direction. */
  readonly radius?: number;
}

/** How far the ring reaches in a direction (unit vector), counted from the world's origin. */
export function extent({ at, front, side, radius }: Ring, direction: Vec): number {
  return dot(at, direction) + (radius ?? Math.hypot(dot(front, direction), dot(side, direction)));
}
