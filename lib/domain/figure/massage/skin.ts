import { fleshOf } from "../flesh";
import type { Ring } from "../ring";
import type { Skeleton } from "../skeleton";
import { TRUNK } from "../thickness";
import { add, cross, dot, length, mix, scale, sub, unit, type Vec } from "../vector";

/** A place on a surface: how far along it (towards the head) and across it (towards the client's right). For the back,
 *  `along` counts from the hips up the spine and 0 across is the spine itself. Fractions of stature. */
export type Spot = readonly [along: number, across: number];

/** A point of the skin and the direction that leads away from the body there. */
export interface Skin {
  readonly at: Vec;
  readonly normal: Vec;
}

/** A flat piece of skin or of air: where a hand lies that is not on the back. World axes. */
export interface Plane {
  readonly origin: Vec;
  readonly along: Vec;
  readonly across: Vec;
}

/** The back, or a plane of one's own. */
export type Ground = "back" | Plane;

/** Height above the hips of the neck's rings along the spine: C7, middle of the neck, base of the skull. */
const NECK = [0.313, 0.35, 0.387] as const;
/** Radius of the rounded shoulder (see figure.ts). */
const SHOULDER = 0.034;

interface Station {
  readonly height: number;
  readonly ring: Ring;
}

/** A body stands still while it is drawn, so its rings are worked out once. */
const known = new WeakMap<Skeleton, { trunk: Station[]; neck: Station[] }>();

function stationsOf(skeleton: Skeleton): { trunk: Station[]; neck: Station[] } {
  const kept = known.get(skeleton);
  if (kept) return kept;
  const { trunk, neck } = fleshOf(skeleton);
  const made = {
    trunk: trunk.map((ring, i) => ({ height: (TRUNK[i] as (typeof TRUNK)[number])[0], ring })),
    neck: neck.map((ring, i) => ({ height: NECK[i] as number, ring })),
  };
  known.set(skeleton, made);
  return made;
}

/** The cross-section at a height, or nothing beyond the row's ends. */
function ringAt(row: readonly Station[], height: number): Ring | null {
  const above = row.findIndex((station) => station.height >= height);
  if (above < 0) return null;
  const high = row[above] as Station;
  const low = row[Math.max(0, above - 1)] as Station;
  if (above === 0 && height < high.height) return null;
  const t = high === low ? 0 : (height - low.height) / (high.height - low.height);
  return {
    at: mix(low.ring.at, high.ring.at, t),
    front: mix(low.ring.front, high.ring.front, t),
    side: mix(low.ring.side, high.ring.side, t),
  };
}

/** The point at the back of a cross-section, this far to the right of its middle; null beside it. */
function behind({ at, front, side }: Ring, across: number): Skin | null {
  const half = length(side);
  const x = across / half;
  if (Math.abs(x) > 1) return null;
  const depth = length(front);
  const back = Math.sqrt(1 - x * x);
  const [f, s] = [unit(front), unit(side)];
  return {
    at: add(at, add(scale(s, across), scale(f, -depth * back))),
    normal: unit(add(scale(s, x / half), scale(f, -back / depth))),
  };
}

/** The point on a rounded shoulder that lies under a place in the air, looked at along `forward`; null beside it. */
function onShoulder(skeleton: Skeleton, place: Vec, forward: Vec): Skin | null {
  for (const { root } of [skeleton.arms.left, skeleton.arms.right]) {
    const away = sub(place, root.at);
    const flat = sub(away, scale(forward, dot(away, forward)));
    const beside = length(flat);
    if (beside >= SHOULDER) continue;
    const normal = unit(add(flat, scale(forward, -Math.sqrt(SHOULDER ** 2 - beside ** 2))));
    return { at: add(root.at, scale(normal, SHOULDER)), normal };
  }
  return null;
}

/** The point of the skin of back, neck or shoulder at a place. Beside the body: level with its middle. */
export function onBack(skeleton: Skeleton, [along, across]: Spot): Skin {
  const { trunk, neck } = stationsOf(skeleton);
  const low = trunk[0] as Station;
  const high = neck[neck.length - 1] as Station;
  const height = Math.min(high.height, Math.max(low.height, along));
  const rings = [ringAt(trunk, height), ringAt(neck, height)].filter((ring) => ring !== null);
  const widest = rings[0] as Ring;
  const [forward, side] = [unit(widest.front), unit(widest.side)];
  // Past the last ring the surface goes on straight.
  const rest = scale(cross(side, forward), along - height);
  const beside = add(widest.at, scale(side, across));
  const found = [...rings.map((ring) => behind(ring, across)), onShoulder(skeleton, beside, forward)].filter(
    (skin) => skin !== null,
  );
  const [top] = found.sort((a, b) => dot(a.at, forward) - dot(b.at, forward));
  const skin = top ?? { at: beside, normal: scale(forward, -1) };
  return { at: add(skin.at, rest), normal: skin.normal };
}

/** The point of the skin at a place on the back or on a plane. */
export function skinAt(skeleton: Skeleton, ground: Ground, spot: Spot): Skin {
  if (ground === "back") return onBack(skeleton, spot);
  const [along, across] = [unit(ground.along), unit(ground.across)];
  return {
    at: add(ground.origin, add(scale(along, spot[0]), scale(across, spot[1]))),
    normal: unit(cross(across, along)),
  };
}
