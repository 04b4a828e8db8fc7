import { FLOOR, type FootContact, type HandContact, type Pose, type Side } from "../pose";
import { signOf } from "../skeleton";

/** Positions lying on the back that several drawings share, with each hand and foot placed on its own. */

/** On the back, head towards -x, the limbs as the angles place them. */
export const onBack: Pose = {
  root: { pitch: -90 },
  trunk: { neckFlexion: -24, headFlexion: 22 },
  rests: [{ points: ["pelvis", "thorax"], on: FLOOR }],
  pin: { point: "pelvis", x: 0 },
};

/** A foot flat on the floor at this x, knee to the ceiling. */
export const footFlat = (foot: Side, x = 0.3): FootContact => ({
  foot,
  at: { by: [x, 0, 0.06 * signOf(foot)] },
  toes: [1, 0, 0],
  sole: [0, -1, 0],
  knee: [0.3, 1, 0],
});

/** A palm down on the floor at this x, beside the body. */
export const palmFlat = (hand: Side, x = 0.08): HandContact => ({
  hand,
  at: { by: [x, 0, 0.17 * signOf(hand)] },
  fingers: [1, 0, 0.1 * signOf(hand)],
  palm: [0, -1, 0],
  elbow: [0, 0.4, signOf(hand)],
});

/** Hips and knees at right angles, shanks level. */
export const tableTop = { hipFlexion: 92, kneeFlexion: 92, ankleDorsiflexion: -6 } as const;
