import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import type { Pose } from "../../pose";
import type { Prop } from "../../prop";
import { seated } from "../positions";
import { onFeet } from "../stances";

const TOP = 0.4;
/** A desk with a screen whose upper edge stands at eye height. */
const desk = (screenTop: number): readonly Prop[] => [
  { kind: "block", from: [0.25, TOP - 0.025, -0.24], to: [0.72, TOP, 0.24] },
  {
    kind: "tubes",
    width: 0.022,
    lines: [
      [
        [0.68, TOP - 0.02, 0.2],
        [0.68, 0, 0.2],
      ],
      [
        [0.68, TOP - 0.02, -0.2],
        [0.68, 0, -0.2],
      ],
      [
        [0.6, TOP, 0],
        [0.6, screenTop - 0.1, 0],
      ],
    ],
  },
  {
    kind: "tubes",
    tone: "iron",
    width: 0.026,
    lines: [
      [
        [0.58, screenTop, 0],
        [0.58, screenTop - 0.2, 0],
      ],
      [
        [0.3, TOP + 0.012, 0.06],
        [0.38, TOP + 0.012, 0.06],
      ],
    ],
  },
];
const chair: Prop = { kind: "chair", x: 0.08 };
const EYES = 0.7;
const typing = (x: number) =>
  bothHands({ at: { by: [x, TOP + 0.025, 0.09] }, fingers: [1, -0.1, -0.1], palm: [0, -1, 0], elbow: [-0.6, -1, 0.4] });
const feet = (seated.feet ?? []).map((foot) => ({ ...foot, at: { by: [0.33, 0, foot.at.by[2]] } as const }));
const atDesk: Pose = { ...seated, root: { pitch: -4 }, pin: { point: "seat", x: 0.06 }, feet, hands: typing(0.3) };
const slumped: Pose = {
  ...seated,
  root: { pitch: -16 },
  trunk: { lumbarFlexion: 24, thoracicFlexion: 22, neckFlexion: 22, headFlexion: -18 },
  pin: { point: "seat", x: 0.13 },
  feet,
  hands: typing(0.34),
};

/** Hips back, feet flat, screen at eye height, keys close. */
export const seatedWorkstationSetup: Drawing = {
  id: "seated-workstation-setup",
  view: { azimuth: 6, elevation: 5 },
  props: [chair],
  frames: [
    {
      pose: slumped,
      alt: "Before: sliding forward on the chair with a round back, the screen too low.",
      props: desk(0.6),
      arrows: [
        {
          through: [
            [0.06, -0.1, 0.2],
            [-0.08, -0.1, 0.2],
          ],
          from: "seat",
        },
      ],
    },
    {
      pose: atDesk,
      alt: "Set up: hips at the back of the chair, feet flat, elbows by the sides, keys close, the top of the screen at eye height straight ahead.",
      props: desk(EYES),
      arrows: [
        {
          through: [
            [0.28, EYES - 0.01, 0],
            [0.52, EYES - 0.03, 0],
          ],
        },
      ],
    },
  ],
};

/** Getting up from the desk when the clock says so. */
export const moveOften: Drawing = {
  id: "move-often",
  view: { azimuth: 6, elevation: 5 },
  props: [...desk(EYES), chair],
  frames: [
    {
      pose: atDesk,
      alt: "Sitting at a desk. A timer is set for half an hour.",
      props: [{ kind: "sign", sign: "clock", at: [0.4, 0.96, 0] }],
    },
    {
      pose: {
        ...onFeet({}),
        both: { shoulderFlexion: 166, elbowFlexion: 6 },
        pin: { point: "pelvis", x: -0.34, z: 0.1 },
        trunk: { neckFlexion: -4 },
      },
      alt: "When it rings: standing up, reaching up high or walking a bit. Then sitting down in a new way.",
      arrows: [
        {
          through: [
            [-0.18, 0.1, 0.1],
            [-0.18, 0.28, 0.1],
          ],
          from: "right.shoulder",
        },
      ],
    },
  ],
};
