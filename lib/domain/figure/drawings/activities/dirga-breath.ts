import type { Drawing } from "../../drawing";
import { bothFeet } from "../../pair";
import type { HandContact, Pose } from "../../pose";
import { hookLying } from "../positions";

const hands = (belly: number): readonly HandContact[] => [
  {
    hand: "right",
    at: { from: "waist", by: [0.01, belly, 0.03] },
    fingers: [0.3, 0, -1],
    palm: [0, -1, 0],
    elbow: [0.4, -0.6, 1],
  },
  {
    hand: "left",
    at: { from: "thorax", by: [0.04, 0, -0.04] },
    fingers: [0.1, 0.1, 1],
    palm: [-0.4, -1, 0],
    elbow: [0.1, -1, -0.35],
  },
];

const halfLying = (belly: number, chest: number): Pose => ({
  ...hookLying,
  root: { pitch: -72 },
  trunk: { lumbarFlexion: 14, thoracicFlexion: 10 - chest, neckFlexion: 4, headFlexion: 10 },
  rests: [{ points: ["pelvis"], on: hookLying.rests[0].on }],
  feet: bothFeet({ at: { by: [0.32, 0, 0.06] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [0.3, 1, 0] }),
  bellyRise: belly,
  hands: hands(belly),
});

/** Half lying: the breath fills belly, ribs and chest in turn. */
export const dirgaBreath: Drawing = {
  id: "dirga-breath",
  view: { azimuth: 10, elevation: 24 },
  props: [{ kind: "mat" }, { kind: "pillow", at: [-0.3, 0.075, 0], half: [0.16, 0.075, 0.16] }],
  frames: [
    {
      pose: halfLying(-0.008, 0),
      breath: "out",
      alt: "Half lying on pillows, knees bent, one hand on the belly, one on the ribs. Breathed out.",
    },
    {
      pose: halfLying(0.042, 0),
      breath: "in",
      alt: "Breathing in, first part: the belly rises under the hand.",
      arrows: [
        {
          through: [
            [0.03, 0.14, 0],
            [0.05, 0.25, 0],
          ],
          from: "waist",
        },
      ],
    },
    {
      pose: halfLying(0.036, 14),
      breath: "out",
      alt: "Then the ribs spread and the upper chest fills. Breathing out goes the other way: chest, ribs, belly.",
      arrows: [
        {
          through: [
            [0.02, 0.12, 0],
            [-0.04, 0.16, 0],
            [-0.13, 0.18, 0],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
