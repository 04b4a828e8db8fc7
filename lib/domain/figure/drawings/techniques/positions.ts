import type { Crop, Drawing, DrawingFrame } from "../../drawing";
import type { LaidHand } from "../../hand/hand";
import type { Spot } from "../../massage/skin";
import type { Stroke } from "../../massage/stroke";
import type { Work } from "../../massage/work";
import type { Pose } from "../../pose";
import type { Prop } from "../../prop";

/** Height of the massage table; fractions of stature. */
export const TABLE = 0.42;
/** From straight above, head up the page: what is the client's right is right on the page while face down. */
export const HEAD_UP = { azimuth: -90, elevation: 90 } as const;

/** Face down, head in the cradle, arms beside the body. */
export const proneClient: Pose = {
  root: { pitch: 90 },
  trunk: { neckFlexion: -12 },
  both: { shoulderAbduction: 16, elbowFlexion: 8, forearmPronation: 60, hipAbduction: 4, ankleDorsiflexion: -50 },
  rests: [{ points: ["pelvis", "thorax"], on: { height: TABLE } }],
  pin: { point: "pelvis", x: 0 },
};

const couch: readonly Prop[] = [
  { kind: "table", from: -0.6, to: 0.36, height: TABLE },
  { kind: "pillow", at: [0.405, TABLE, 0], half: [0.07, 0.03, 0.1] },
];

/** Pieces of a back that a picture shows, seen from straight above. */
export const views = {
  /** From the head to the buttocks. */
  back: { middle: [0.216, 0.5, 0], width: 0.448, height: 0.56 },
  /** Neck and shoulders. */
  shoulders: { middle: [0.308, 0.5, 0], width: 0.4, height: 0.32 },
  /** Neck, shoulder blades and upper back. */
  upper: { middle: [0.26, 0.5, 0], width: 0.38, height: 0.38 },
  /** The buttocks up to the waist. */
  buttocks: { middle: [0.045, 0.5, 0], width: 0.32, height: 0.32 },
  /** From the buttocks to the shoulder blades. */
  lower: { middle: [0.11, 0.5, 0], width: 0.38, height: 0.38 },
} as const satisfies Readonly<Record<string, Crop>>;

/** What one picture shows: the hands' work and what is to be seen. */
export type Shown = Work & Pick<DrawingFrame, "alt">;

export function framesOf(pose: Pose, shown: readonly [Shown, ...Shown[]]): Drawing["frames"] {
  const [first, ...others] = shown.map(({ alt, ...work }): DrawingFrame => ({ pose, alt, work }));
  return [first as DrawingFrame, ...others];
}

/** Hands on the bare back of a client who lies face down on a table. */
export const onProne = (
  id: string,
  view: keyof typeof views,
  shown: readonly [Shown, ...Shown[]],
  pose: Pose = proneClient,
): Drawing => ({ id, view: HEAD_UP, bareBack: true, props: couch, crop: views[view], frames: framesOf(pose, shown) });

const other = ([along, across]: Spot): Spot => [along, -across];

/** The same hand on the other side of the spine. */
export const mirroredHand = (hand: LaidHand): LaidHand => ({
  ...hand,
  hand: hand.hand === "right" ? "left" : "right",
  at: other(hand.at),
  heading: -hand.heading,
  ...(hand.arm === undefined ? {} : { arm: -hand.arm }),
});

/** Both hands alike on either side of the spine; given for the right. */
export function bothHandsOn(hand: Omit<LaidHand, "hand">): readonly [LaidHand, LaidHand] {
  const right: LaidHand = { ...hand, hand: "right" };
  return [right, mirroredHand(right)];
}

/** The same stroke on the other side of the spine, at the same time: it has no number of its own. */
export function mirroredStroke({ order: _, ...stroke }: Stroke): Stroke {
  if ("path" in stroke) {
    const [first, second, ...others] = stroke.path;
    return { ...stroke, path: [other(first), other(second), ...others.map(other)] };
  }
  if (stroke.kind === "circle")
    return { ...stroke, at: other(stroke.at), turn: stroke.turn === "left" ? "right" : "left" };
  if (stroke.kind === "squeeze") return { ...stroke, at: other(stroke.at), heading: -stroke.heading };
  return { ...stroke, at: other(stroke.at) };
}

/** A stroke of both hands, one on either side of the spine; given for the right. */
export const bothStrokes = (stroke: Stroke): readonly [Stroke, Stroke] => [stroke, mirroredStroke(stroke)];
