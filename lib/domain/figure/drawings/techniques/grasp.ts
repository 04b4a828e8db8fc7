import type { LaidHand } from "../../hand/hand";
import type { Spot } from "../../massage/skin";
import type { Stroke } from "../../massage/stroke";
import type { Fold } from "../../massage/work";

/** Where thumb and fingers leave room for what they lift: its middle in the hand's axes (ahead, towards the thumb), and
 *  the size of the fold. Fractions of stature. */
const ROOM = {
  knead: { middle: [-0.004, 0.02], long: 0.09, wide: 0.042 },
  pinch: { middle: [-0.003, 0.011], long: 0.05, wide: 0.021 },
} as const;
/** The fold runs out between thumb and index finger, this far turned from straight ahead; degrees. */
const TURN = 60;

type Grasping = LaidHand & { readonly grip: keyof typeof ROOM };

function beside({ hand, at, heading }: LaidHand, ahead: number, thumbward: number): Spot {
  const turn = (heading * Math.PI) / 180;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const out = hand === "right" ? -thumbward : thumbward;
  return [at[0] + ahead * c - out * s, at[1] + ahead * s + out * c];
}

const foldHeading = ({ hand, heading }: LaidHand): number => heading + (hand === "right" ? -TURN : TURN);

/** The fold that a kneading or pinching hand lifts. */
export function foldIn(hand: Grasping, clothed = false): Fold {
  const { middle, long, wide } = ROOM[hand.grip];
  return {
    at: beside(hand, middle[0], middle[1]),
    heading: foldHeading(hand),
    long,
    wide,
    ...(clothed && { clothed }),
  };
}

/** Arrows that close on the fold where it sticks out of the hand. */
export function squeezeOf(hand: Grasping, more: Pick<Stroke, "order" | "number"> = {}): Stroke {
  const { middle, long, wide } = ROOM[hand.grip];
  const turn = (TURN * Math.PI) / 180;
  const out = long * 0.42;
  const at = beside(hand, middle[0] + out * Math.cos(turn), middle[1] + out * Math.sin(turn));
  return { kind: "squeeze", at, heading: foldHeading(hand) + 90, apart: wide * 0.85, ...more };
}

export const grasping = (hand: Omit<Grasping, "grip">, grip: keyof typeof ROOM = "knead"): Grasping => ({
  ...hand,
  grip,
});
