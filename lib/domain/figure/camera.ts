import { cross, dot, type Vec } from "./vector";

/** Named views of a body that faces +x: `side` shows its right side, facing right on the page.
 *  It looks a little from the front and from above, so that the far arm and leg show beside the near ones. */
const VIEWS = {
  side: { azimuth: 9, elevation: 6 },
  profile: { azimuth: 0, elevation: 0 },
  front: { azimuth: 90, elevation: 0 },
  back: { azimuth: -90, elevation: 0 },
  "three-quarter": { azimuth: 45, elevation: 14 },
  "three-quarter-back": { azimuth: -40, elevation: 14 },
  above: { azimuth: 0, elevation: 90 },
  "side-lying": { azimuth: 0, elevation: 62 },
} as const satisfies Record<string, Angles>;

/** Degrees round the body from the side view, and above the horizon. */
export interface Angles {
  readonly azimuth: number;
  readonly elevation: number;
}

export type View = keyof typeof VIEWS | Angles;

/** A point on the page: units of a thousandth of stature, y down. */
export type Point = readonly [number, number];

export interface Camera {
  readonly towardsViewer: Vec;
  /** A direction or offset on the page. For points and directions alike: the camera has no position. */
  flat(v: Vec): Point;
  depth(v: Vec): number;
}

const UNITS_PER_STATURE = 1000;

/** An orthographic camera. */
export function cameraOf(view: View): Camera {
  const { azimuth, elevation } = typeof view === "string" ? VIEWS[view] : view;
  const a = (azimuth * Math.PI) / 180;
  const e = (elevation * Math.PI) / 180;
  const towardsViewer: Vec = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
  const pageRight: Vec = [Math.cos(a), 0, -Math.sin(a)];
  const pageUp = cross(towardsViewer, pageRight);
  return {
    towardsViewer,
    flat: (v) => [dot(v, pageRight) * UNITS_PER_STATURE, -dot(v, pageUp) * UNITS_PER_STATURE],
    depth: (v) => dot(v, towardsViewer),
  };
}
