import type { Arrow, Drawing, DrawingFrame } from "../../drawing";
import { bothHands } from "../../pair";
import { FLOOR, type Pose } from "../../pose";
import type { Prop } from "../../prop";
import type { Pack } from "../../props/lying";
import { prone } from "../positions";
import { supineDoubleKneeToChest } from "../supine-double-knee-to-chest";

/** Height of the middle of the low back above the hips, and which way up the sign beside it stands. */
const LOW_BACK = 0.1;
const SIGN_AT = [-0.02, 0.27, 0] as const;

const pillow: Prop = { kind: "pillow", at: [-0.5, 0.035, 0], half: [0.07, 0.035, 0.16] };
/** At rest face down, the head turned, shins on a pillow, arms beside the head. */
const resting: Pose = {
  ...prone,
  root: { pitch: 91 },
  trunk: { neckRotation: 66, neckFlexion: -2 },
  both: { kneeFlexion: 14, ankleDorsiflexion: -50, hipAbduction: 4 },
  rests: [{ points: ["pelvis"], on: FLOOR }],
  hands: bothHands({ at: { by: [0.46, 0.03, 0.21] }, fingers: [1, 0, -0.3], palm: [0, -1, 0], elbow: [-0.3, 0.2, 1] }),
};
const view = { azimuth: 0, elevation: 24 } as const;
const props: readonly Prop[] = [{ kind: "mat" }, pillow];

const sign = (what: "warm" | "cold" | "sweat"): Prop => ({ kind: "sign", sign: what, at: SIGN_AT });
const laidOn: Arrow = {
  through: [
    [0.16, 0.26, -0.05],
    [0.14, 0.13, 0],
  ],
};
const lying = (what: Pack["what"], alt: string, over: readonly Prop[] = [], later = false): DrawingFrame => ({
  pose: resting,
  alt,
  // A patch is black, and would run into the trousers.
  gear: [{ kind: "pack", on: "back", height: what === "patch" ? LOW_BACK + 0.035 : LOW_BACK, what }],
  props: over,
  // What comes later is laid on from above.
  ...(later ? { arrows: [laidOn] } : {}),
});

/** A thin towel on the skin, the cold pack over it. */
export const icePack: Drawing = {
  id: "ice-pack",
  view,
  props,
  bareBack: true,
  frames: [
    lying("cloth", "Lying comfortably, a thin towel on the skin over the sore spot of the low back."),
    lying(
      "cold",
      "The cold pack lies on the towel, not on the skin, for 15 minutes and never longer than 20.",
      [sign("cold")],
      true,
    ),
  ],
};

/** A warm pack wrapped in a towel on the tight spot. */
export const heatGeneral: Drawing = {
  id: "heat-general",
  view,
  props,
  bareBack: true,
  frames: [
    lying("cloth", "Lying comfortably, a towel on the skin over the tight spot of the low back."),
    lying(
      "warm",
      "The warm pack lies on the towel, not on the skin, for 15 to 20 minutes. The person stays awake.",
      [sign("warm")],
      true,
    ),
  ],
};

/** A warm wet towel, a dry one on top. */
export const moistHeatAfter3Days: Drawing = {
  id: "moist-heat-after-3-days",
  view,
  props,
  bareBack: true,
  frames: [
    lying("cloth", "Lying comfortably, a towel wrung out in warm water on the low back.", [sign("sweat")]),
    lying("two-cloths", "A dry towel lies on top and keeps the damp warmth in.", [sign("warm")], true),
  ],
};

/** Warm and cold packs by turns, both on a towel. */
export const heatColdAlternation: Drawing = {
  id: "heat-cold-alternation-after-3-days",
  view,
  props,
  bareBack: true,
  frames: [
    lying("warm", "A warm pack in a towel on the low back for about 4 minutes.", [sign("warm")]),
    lying(
      "cold",
      "Then a cold pack in a towel on the same spot for about 1 minute. And so on in turn.",
      [sign("cold")],
      true,
    ),
  ],
};

/** A bought patch stuck on the skin. */
export const warmingPatch: Drawing = {
  id: "warming-patch",
  view,
  props,
  bareBack: true,
  frames: [
    lying(
      "patch",
      "Lying face down, a warming patch sticks flat on the skin of the low back. Nothing else warm lies on it.",
      [sign("warm")],
    ),
  ],
};

/** Warm first, then stretch, then cool. */
export const heatBeforeStretchColdAfter: Drawing = {
  id: "heat-before-stretch-cold-after",
  view,
  props: [{ kind: "mat" }],
  frames: [
    {
      ...lying("warm", "First a warm pack in a towel on the low back for about 10 minutes.", [pillow, sign("warm")]),
    },
    {
      pose: (supineDoubleKneeToChest.frames[1] ?? supineDoubleKneeToChest.frames[0]).pose,
      alt: "Then the stretches of the plan, for example on the back with both knees drawn to the chest.",
      arrows: [
        {
          through: [
            [0.2, 0.1, 0],
            [0.12, 0.17, 0],
            [0, 0.16, 0],
          ],
          from: "right.knee",
        },
      ],
    },
    {
      ...lying("cold", "Last a cold pack in a towel on the same spot for about 10 minutes.", [pillow, sign("cold")]),
    },
  ],
};
