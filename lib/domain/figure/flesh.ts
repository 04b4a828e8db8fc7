import { BODY } from "./body";
import { type Frame, frameOf, toWorld } from "./frame";
import { type Build, limbOf, trunkOf } from "./look";
import type { Side } from "./pose";
import type { Ring } from "./ring";
import { C7, type Joint, type Limb, type Skeleton, signOf } from "./skeleton";
import { FIST, FOOT, FOREARM, HAND, SHANK, type Station, THIGH, UPPER_ARM } from "./thickness";
import { add, mix, scale, unit, type Vec } from "./vector";

function ring(at: Vec, frame: Frame, front: number, back: number, side: number): Ring {
  return {
    at: add(at, scale(frame.forward, (front - back) / 2)),
    front: scale(frame.forward, (front + back) / 2),
    side: scale(frame.right, side),
  };
}

const along = (from: Vec, to: Vec, frame: Frame, stations: readonly Station[]): Ring[] =>
  stations.map(([t, front, back, side]) => ring(mix(from, to, t), frame, front, back, side));

/** The spine's point and axes at a height above the hips (fractions of stature along the curve), blended between joints. */
export function spineAt({ spine, head }: Skeleton, height: number): Joint {
  const marks = [
    0,
    BODY.pelvis,
    0.105,
    0.155,
    0.155 + BODY.thorax / 3,
    0.155 + (2 * BODY.thorax) / 3,
    0.325,
    0.325 + BODY.neck / 2,
  ];
  const joints = spine;
  let i = 0;
  while (i < joints.length - 1 && height >= (marks[i + 1] as number)) i++;
  const low = joints[i] as Joint;
  const next = joints[Math.min(i + 1, joints.length - 1)] as Joint;
  const above = height - (marks[i] as number);
  const span = (marks[i + 1] ?? 0.325 + BODY.neck) - (marks[i] as number);
  const t = Math.min(1, Math.max(0, above / span));
  const at = add(low.at, scale(low.frame.up, above));
  const upTo = i === joints.length - 1 ? head.frame : next.frame;
  return { at, frame: frameOf(mix(low.frame.up, upTo.up, t * 0.5), mix(low.frame.forward, upTo.forward, t * 0.5)) };
}

/** Everything that gives the body its outline, as rows of rings along each segment. */
export interface Flesh {
  readonly trunk: readonly Ring[];
  readonly neck: readonly Ring[];
  readonly arms: Readonly<Record<Side, ArmFlesh>>;
  readonly legs: Readonly<Record<Side, LegFlesh>>;
}

export interface ArmFlesh {
  readonly upper: readonly Ring[];
  readonly lower: readonly Ring[];
  readonly hand: readonly Ring[];
  readonly thumb: readonly Ring[];
}

export interface LegFlesh {
  readonly upper: readonly Ring[];
  readonly lower: readonly Ring[];
  readonly foot: readonly Ring[];
}

export function armFlesh({ root, middle, end }: Limb, side: Side, fist = false, build: Build = "straight"): ArmFlesh {
  const hand = end.frame;
  const tip = add(end.at, scale(hand.up, -BODY.hand));
  const base = add(end.at, toWorld(hand, [0.012, -0.018, 0]));
  const thumb = add(
    end.at,
    toWorld(hand, fist ? [0.022, -0.05, -0.022 * signOf(side)] : [0.036, -0.056, -0.006 * signOf(side)]),
  );
  const ball = (at: Vec, r: number) => ring(at, hand, r, r, r);
  return {
    upper: along(root.at, middle.at, root.frame, limbOf(build, "arm", UPPER_ARM)),
    lower: along(middle.at, end.at, middle.frame, FOREARM),
    hand: along(end.at, tip, hand, fist ? FIST : HAND),
    thumb: [ball(base, 0.011), ball(thumb, 0.009)],
  };
}

function legFlesh({ root, middle, end }: Limb, build: Build): LegFlesh {
  const { frame, at } = end;
  const heel = add(at, toWorld(frame, [-BODY.heel, -BODY.ankleHeight, 0]));
  return {
    upper: along(root.at, middle.at, root.frame, limbOf(build, "thigh", THIGH)),
    lower: along(middle.at, at, middle.frame, SHANK),
    foot: FOOT.map(([t, height, side]) => ({
      at: add(heel, toWorld(frame, [t * BODY.footLength, height / 2, 0])),
      front: scale(frame.up, height / 2),
      side: scale(frame.right, side),
    })),
  };
}

function neckRings(skeleton: Skeleton): Ring[] {
  const base = skeleton.spine[C7] as Joint;
  const skull = skeleton.head;
  const top = add(skull.at, toWorld(skull.frame, [0.004, 0.012, 0]));
  const up = unit([top[0] - base.at[0], top[1] - base.at[1], top[2] - base.at[2]]);
  const frame = frameOf(up, base.frame.forward);
  return along(add(base.at, scale(up, -0.012)), top, frame, [
    [0, 0.034, 0.034, 0.036],
    [0.5, 0.03, 0.03, 0.031],
    [1, 0.03, 0.03, 0.031],
  ]);
}

/** The body's outline in space. */
export function fleshOf(skeleton: Skeleton, build: Build = "straight"): Flesh {
  const known = made[build].get(skeleton);
  if (known) return known;
  const flesh = fleshMade(skeleton, build);
  made[build].set(skeleton, flesh);
  return flesh;
}

/** Bones never change once they are posed, and a drawing asks for their flesh several times. */
const made: Readonly<Record<Build, WeakMap<Skeleton, Flesh>>> = { straight: new WeakMap(), curved: new WeakMap() };

function fleshMade(skeleton: Skeleton, build: Build): Flesh {
  const arm = (side: Side) => armFlesh(skeleton.arms[side], side, skeleton.fists.includes(side), build);
  return {
    trunk: trunkOf(build).map(([height, front, back, side]) => {
      const { at, frame } = spineAt(skeleton, height);
      const belly = height > 0.04 && height < 0.2 ? skeleton.bellyRise : 0;
      return ring(at, frame, front + belly, back, side);
    }),
    neck: neckRings(skeleton),
    arms: { left: arm("left"), right: arm("right") },
    legs: { left: legFlesh(skeleton.legs.left, build), right: legFlesh(skeleton.legs.right, build) },
  };
}
