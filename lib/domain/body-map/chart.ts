import type { Point } from "../figure/camera";
import { armRims } from "./arm-rims";
import { polygonsOf, reachOf } from "./outline";
import { skeleton, stance } from "./stance";
import type { MapView } from "./views";

/** A place on the half of the body that lies to the right on the page. Heights and distances from the midline are
 *  thousandths of stature. `rim` is the trunk's outline at a height; on leg and arm `across` runs from the inner rim (0)
 *  to the outer (1), and along the arm 0 is the shoulder's seam, 1 the elbow, 2 the wrist, 3 the finger tips. */
export type Place =
  | { readonly on: "page"; readonly x: number; readonly height: number }
  | { readonly on: "rim"; readonly height: number }
  | { readonly on: "leg"; readonly height: number; readonly across: number }
  | { readonly on: "arm"; readonly along: number; readonly across: number };

/** Where places lie on the page, found on the figure itself: when it is drawn otherwise, the map goes along. */
export interface Chart {
  at(place: Place): Point;
}

/** Rows over which a step in the outline is evened out: where the leg's path begins under the trunk's. */
const EVEN = 20;

/** Row at which the arms are certainly part of the trunk, and one at which legs are certainly one. */
const CHEST_ROW = 790;
const HIP_ROW = 500;

const kept = new Map<MapView, Chart>();

/** The chart of one view, worked out once. */
export function chartOf(view: MapView): Chart {
  const known = kept.get(view);
  if (known) return known;
  const made = madeChart(view);
  kept.set(view, made);
  return made;
}

function madeChart(view: MapView): Chart {
  const near = view === "front" ? "left" : "right";
  const drawn = (isWanted: (part: string) => boolean) =>
    stance(view)
      .filter(({ part }) => isWanted(part))
      .flatMap(({ shapes }) => shapes.filter(({ tone }) => isBody(tone)).flatMap(({ d }) => polygonsOf(d)));
  const arm = drawn((part) => part === `${near}Arm`);
  const leg = drawn((part) => part === `${near}Leg`);
  const rest = drawn((part) => !part.endsWith("Arm"));
  const bones = { arm: flatLimb("arms"), leg: flatLimb("legs") };
  const outward = (polygons: Point[][], x: number, height: number) => x + reachOf(polygons, [x, -height], [1, 0]);
  const trunk = once((height) =>
    height > HIP_ROW + 2 * EVEN
      ? outward(rest, 0, height)
      : Math.max(outward(rest, 0, height), outward(leg, onBones(bones.leg, height), height)),
  );
  const crown = reachOf(rest, [0, -CHEST_ROW], [0, -1]) + CHEST_ROW;
  const armpit = firstRow(CHEST_ROW, (height) => {
    const x = onBones(bones.arm, height);
    return x - reachOf(arm, [x, -height], [-1, 0]) > trunk(height) + 1;
  });
  const pit: Point = [trunk(armpit), -armpit];
  const [shoulder] = bones.arm;
  const up: Point = unitTo(pit, shoulder);
  const seamLength = reachOf([...rest, ...arm], pit, up);
  const acromion: Point = [pit[0] + up[0] * seamLength, pit[1] + up[1] * seamLength];
  const seam = (height: number) => pit[0] + ((acromion[0] - pit[0]) * (height - armpit)) / (-acromion[1] - armpit);
  const rim = once((height) => {
    if (height >= armpit && height <= -acromion[1]) return seam(height);
    const rows = [-EVEN, -EVEN / 2, 0, EVEN / 2, EVEN].map((by) => height + by);
    const isStep = height > HIP_ROW - 2 * EVEN && height < HIP_ROW + 4 * EVEN;
    return isStep ? rows.reduce((sum, row) => sum + trunk(row), 0) / rows.length : trunk(height);
  });
  const crotch = firstRow(HIP_ROW, (height) => innerRim(height) > 1);
  function innerRim(height: number): number {
    const x = onBones(bones.leg, height);
    return x - reachOf(leg, [x, -height], [-1, 0]);
  }
  const rims = armRims(arm, bones.arm, pit, acromion);
  const onLeg = (height: number, across: number): Point => {
    const inner = height >= crotch ? 0 : Math.max(0, innerRim(height));
    return [inner + (rim(height) - inner) * across, -height];
  };
  return {
    at(place) {
      if (place.on === "page") return [place.x, -place.height];
      if (place.on === "rim") return place.height >= crown ? [0, -crown] : [rim(place.height), -place.height];
      if (place.on === "leg") return onLeg(place.height, place.across);
      return mixed(rims.inner(place.along), rims.outer(place.along), place.across);
    },
  };
}

/** Hair has no region and is left out of the outline; lines alone cover nothing. */
const isBody = (tone: string): boolean => tone !== "none" && tone !== "hair";

type Bones = readonly [Point, Point, Point];

/** Joints of the right limb, seen from behind; from the front the left one lies in their place. */
function flatLimb(limbs: "arms" | "legs"): Bones {
  const { root, middle, end } = skeleton[limbs].right;
  const flat = ({ at }: typeof root): Point => [at[2] * 1000, -at[1] * 1000];
  return [flat(root), flat(middle), flat(end)];
}

/** The bone's place in a row; beyond its ends straight on up or down. */
function onBones([root, middle, end]: Bones, height: number): number {
  const [from, to] = -height < middle[1] ? [root, middle] : [middle, end];
  const t = Math.min(1, Math.max(0, (-height - from[1]) / (to[1] - from[1])));
  return mixed(from, to, t)[0];
}

/** The first row below another of which something holds. */
function firstRow(from: number, holds: (height: number) => boolean): number {
  for (let height = from; height > 0; height--) if (holds(height)) return height;
  throw new Error("The figure's arms or legs are never apart");
}

function once(found: (height: number) => number): (height: number) => number {
  const known = new Map<number, number>();
  return (height) => {
    const old = known.get(height);
    if (old !== undefined) return old;
    const made = found(height);
    known.set(height, made);
    return made;
  };
}

function unitTo(from: Point, to: Point): Point {
  const size = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [(to[0] - from[0]) / size, (to[1] - from[1]) / size];
}

const mixed = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
