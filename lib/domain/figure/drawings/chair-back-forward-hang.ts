import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR, type HandContact } from "../pose";
import type { Prop } from "../prop";
import { legLeaning, onFeet } from "./stances";

const BACK = 0.49;
const lean = { trunk: 112, thigh: -8, shank: 8 };
const crossed: readonly HandContact[] = [
  {
    hand: "right",
    at: { from: "left.shoulder", by: [0.04, -0.2, 0.06] },
    fingers: [0.2, 0, -1],
    palm: [-1, 0, 0],
    elbow: [0.2, -1, 0.6],
  },
  {
    hand: "left",
    at: { from: "right.shoulder", by: [0.06, -0.2, -0.06] },
    fingers: [0.2, 0, 1],
    palm: [-1, 0, 0],
    elbow: [0.2, -1, -0.6],
  },
];

const HALF = 0.2;
/** The padded top of the back between two places of its width. */
const padding = (from: number, near: boolean): Prop => ({
  kind: "roller",
  from: [0.225, BACK - 0.055, from],
  to: [0.225, BACK - 0.055, HALF],
  radius: 0.055,
  near,
});
const sofa: readonly Prop[] = [
  { kind: "block", from: [0.19, 0.02, -HALF], to: [0.26, BACK - 0.06, HALF] },
  {
    kind: "sheet",
    tone: "propSide",
    points: [
      [0.26, 0.02, HALF],
      [0.6, 0.02, HALF],
      [0.6, 0.17, HALF],
      [0.26, 0.17, HALF],
    ],
  },
];

/** Hanging forward over the padded back of a heavy sofa. */
export const chairBackForwardHang: Drawing = {
  id: "chair-back-forward-hang",
  view: { azimuth: -14, elevation: 6 },
  props: [{ kind: "floor" }, ...sofa],
  frames: [
    {
      props: [padding(-HALF, false)],
      pose: {
        ...onFeet({}),
        hands: bothHands({
          at: { by: [0.175, BACK, 0.12] },
          fingers: [1, 0, 0],
          palm: [0, -1, 0],
          elbow: [-1, 0, 0.4],
        }),
      },
      alt: "Standing behind a heavy sofa, hands on its padded back.",
    },
    {
      // Whoever hangs over the back lies behind its near end.
      props: [padding(HALF - 0.08, true)],
      pose: {
        root: { pitch: lean.trunk },
        trunk: { lumbarFlexion: 26, thoracicFlexion: 16, neckFlexion: 14 },
        both: { ...legLeaning(lean), ankleDorsiflexion: -10 },
        rests: [{ points: ["left.toes", "right.toes"], on: FLOOR }],
        pin: { point: "pelvis", x: 0.13 },
        hands: crossed,
      },
      alt: "Folded over the back of the sofa at the hips, toes on the floor, arms crossed, trunk and head hanging down.",
      arrows: [
        {
          through: [
            [0.18, 0.14, 0.1],
            [0.27, 0.04, 0.1],
            [0.29, -0.09, 0.1],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
