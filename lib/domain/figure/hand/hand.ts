import type { Camera } from "../camera";
import { type Ground, type Spot, skinAt } from "../massage/skin";
import type { Side } from "../pose";
import type { Ring } from "../ring";
import type { Shape } from "../scene";
import type { Skeleton } from "../skeleton";
import { ellipsePath, sweepPath } from "../sweep";
import { add, cross, mix, scale, unit, type Vec } from "../vector";
import { type Bead, ELBOW, FOREARM, SLEEVE } from "./bones";
import { type Grip, type GripName, grips } from "./grips";
import { handShape, type Slice } from "./shape";

/** A practitioner's hand laid on the skin. */
export interface LaidHand {
  readonly hand: Side;
  readonly grip: GripName;
  readonly at: Spot;
  /** Where the fingers point: degrees from headward, turning to the client's right. */
  readonly heading: number;
  /** Where the forearm leads from the wrist, in the same degrees. Straight back when absent. */
  readonly arm?: number;
  /** How far the hand is lifted off the skin. Fractions of stature. */
  readonly lift?: number;
  /** Under the client: head or arm rests on it. */
  readonly beneath?: boolean;
  /** Without a sleeve: a helper who is no therapist. */
  readonly bareArm?: boolean;
  /** In a glove with a cuff. */
  readonly glove?: boolean;
  readonly on?: Ground;
}

/** Outline of a hand: finer than a body's, so that fingers stay apart. */
const LINE = 8;

const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** Turns the hand's own axes into the world's. */
interface Laying {
  point(v: Vec): Vec;
  direction(v: Vec): Vec;
}

function laying(skeleton: Skeleton, ground: Ground, { hand, at, heading, lift = 0 }: LaidHand): Laying {
  const [c, s] = [Math.cos(rad(heading)), Math.sin(rad(heading))];
  const sign = hand === "right" ? -1 : 1;
  const spot = ([ahead, thumb]: Vec): Spot => [
    at[0] + ahead * c - thumb * sign * s,
    at[1] + ahead * s + thumb * sign * c,
  ];
  const middle = skinAt(skeleton, ground, at);
  // What stands off the skin does so as from the middle of the back: beside a round shoulder fingers would else spread.
  const { normal } = skinAt(skeleton, ground, [at[0], 0]);
  const ahead = skinAt(skeleton, ground, [at[0] + 0.01, at[1]]);
  const along = unit(add(ahead.at, scale(middle.at, -1)));
  const across = cross(along, normal);
  return {
    point: (v) => add(skinAt(skeleton, ground, spot(v)).at, scale(normal, v[2] + lift)),
    direction: ([f, t, u]) =>
      add(add(scale(along, f * c - t * sign * s), scale(across, f * s + t * sign * c)), scale(normal, u)),
  };
}

const ball = ({ at, radius }: Bead, { point }: Laying, camera: Camera): Ring => {
  const right = unit(cross(camera.towardsViewer, [0.31, 0.42, 0.85]));
  return { at: point(at), front: scale(right, radius), side: scale(cross(camera.towardsViewer, right), radius) };
};

const slice = ({ at, breadth, thickness }: Slice, { point, direction }: Laying): Ring => ({
  at: point(at),
  front: direction(breadth),
  side: direction(thickness),
});

/** Forearm and sleeve from the wrist on, in the plane of the skin under the hand. A forearm that works lies in line with
 *  the hand, and only the upper arm leads away. */
function armRings(wrist: Ring, { hand, grip, heading, arm = heading + 180, bareArm }: LaidHand, laid: Laying) {
  const working = grips[grip].contact === "forearm";
  const towards = (degrees: number, up: number): Vec => {
    const turn = rad(degrees - heading) * (hand === "right" ? -1 : 1);
    return unit(laid.direction([Math.cos(turn), Math.sin(turn), up]));
  };
  const row = (from: Vec, lead: Vec, stations: readonly (readonly [number, number])[]): Ring[] => {
    const side = unit(cross(lead, laid.direction([0, 0, 1])));
    return stations.map(([distance, radius]) => ({
      at: add(from, scale(lead, distance)),
      front: scale(side, radius),
      side: scale(unit(cross(lead, side)), radius),
    }));
  };
  if (!working) {
    const lead = towards(arm, 0.12);
    if (bareArm) return { bare: row(wrist.at, lead, [...FOREARM, ELBOW, [SLEEVE.end, ELBOW[1] * 1.3]]) };
    return {
      bare: row(wrist.at, lead, FOREARM),
      sleeve: row(wrist.at, lead, [
        [SLEEVE.hem, SLEEVE.half],
        [SLEEVE.end, SLEEVE.half * 1.2],
      ]),
    };
  }
  const bare = row(wrist.at, towards(heading + 180, 0), [...FOREARM, ELBOW]);
  const elbow = (bare[bare.length - 1] as Ring).at;
  const sleeve = row(elbow, towards(arm, 0.3), [
    [0.03, SLEEVE.half],
    [SLEEVE.end, SLEEVE.half * 1.2],
  ]);
  const upper = row(elbow, towards(arm, 0.3), [
    [0, ELBOW[1]],
    [0.05, ELBOW[1]],
  ]);
  return { bare, sleeve, upper };
}

/** The hand as flat shapes: fingers, back of the hand with thumb and forearm, sleeve. */
export function handShapes(skeleton: Skeleton, laid: LaidHand, ground: Ground, camera: Camera): Shape[] {
  const grip: Grip = grips[laid.grip];
  const shape = handShape(grip);
  const lay = laying(skeleton, laid.on ?? ground, laid);
  const digit = (beads: readonly Bead[]): string =>
    sweepPath(
      beads.map((bead) => ball(bead, lay, camera)),
      camera,
      { start: "open" },
    );
  const skin = (d: string): Shape => ({ d, tone: laid.glove ? "glove" : "skin", line: LINE });
  const palm = shape.palm.map((part) => slice(part, lay));
  const { bare, sleeve, upper } = armRings(palm[palm.length - 1] as Ring, laid, lay);
  const back =
    sweepPath([...palm, ...bare], camera, { start: "open", end: upper ? "round" : "flat" }) +
    (upper ? sweepPath(upper, camera) : "");
  const thumb = digit(shape.thumb);
  // The tips that lie deepest come first.
  const height = (beads: readonly Bead[]) => (beads[3] as Bead).at[2];
  const drawn = shape.fingers.map((beads) => digit(rooted(seen(beads))));
  // Neighbours overlap and need a line between them; two that are not neighbours make one shape.
  const pairs: readonly (readonly [number, number])[] = [
    [0, 2],
    [1, 3],
  ];
  const fingers = pairs
    .map((pair) => ({ pair, low: height(shape.fingers[pair[0]] as readonly Bead[]) }))
    .sort((a, b) => a.low - b.low)
    .map(({ pair }) => skin(pair.map((i) => drawn[i]).join("")));
  return [
    ...(laid.lift ? [shadowShape(skeleton, laid, ground, camera)] : []),
    ...(grip.thumbLies === "under" ? [skin(thumb)] : []),
    ...fingers,
    skin(grip.thumbLies === "under" ? back : back + thumb),
    ...(sleeve
      ? [{ d: sweepPath(sleeve, camera, { start: "flat", end: "flat" }), tone: "uniform", line: LINE } as const]
      : []),
    ...(grip.thumbLies === "over" ? [skin(digit(shape.thumb.slice(1)))] : []),
  ];
}

/** How far to the outside of a lifted hand its shadow falls, and how far it reaches along and across the hand. */
const SHADOW = { beside: 0.021, along: 0.054, across: 0.02 } as const;

/** The shadow on the skin under a hand in the air: only so does it stand off when seen from straight above. */
function shadowShape(skeleton: Skeleton, laid: LaidHand, ground: Ground, camera: Camera): Shape {
  const { point, direction } = laying(skeleton, laid.on ?? ground, { ...laid, lift: 0 });
  const at = camera.flat(point([0.01, -SHADOW.beside, 0]));
  const along = camera.flat(scale(direction([1, 0, 0]), SHADOW.along));
  const across = camera.flat(scale(direction([0, 1, 0]), SHADOW.across));
  return { d: ellipsePath(at, along, across), tone: "line", opacity: 0.35 };
}

/** A finger as far as it leads away from the hand: what curls back lies under it. */
function seen(beads: readonly Bead[]): readonly Bead[] {
  const step = (i: number): Vec => add((beads[i + 1] as Bead).at, scale((beads[i] as Bead).at, -1));
  const [x, y] = step(0);
  const turns = [1, 2].find((i) => step(i)[0] * x + step(i)[1] * y < 0);
  return turns === undefined ? beads : beads.slice(0, turns + 1);
}

/** The finger begun a little further back, so that the back of the hand covers where it grows out. */
function rooted(beads: readonly Bead[]): Bead[] {
  const [first, second] = beads as [Bead, Bead];
  const root: Vec = mix(first.at, second.at, -0.45);
  return [{ at: [root[0], root[1], first.at[2]], radius: first.radius * 0.95 }, ...beads.slice(1)];
}
