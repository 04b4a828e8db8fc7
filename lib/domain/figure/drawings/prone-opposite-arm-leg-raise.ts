import type { Drawing } from "../drawing";
import type { Pose } from "../pose";
import { prone } from "./positions";

const ahead = {
  shoulderFlexion: 180,
  shoulderAbduction: 8,
  elbowFlexion: 4,
  ankleDorsiflexion: -50,
  hipAbduction: 3,
} as const;
const start: Pose = { ...prone, trunk: { neckFlexion: -12, headFlexion: 8 }, both: ahead };

/** Lying face down, lifting one arm and the opposite leg. */
export const proneOppositeArmLegRaise: Drawing = {
  id: "prone-opposite-arm-leg-raise",
  view: { azimuth: 12, elevation: 10 },
  props: [{ kind: "mat" }],
  side: "left",
  target: "low-back",
  frames: [
    { pose: start, alt: "Lying on the belly, forehead down, both arms reaching ahead on the floor." },
    {
      pose: {
        ...start,
        left: { ...ahead, shoulderFlexion: 194 },
        right: { ...ahead, hipFlexion: -15 },
      },
      alt: "One arm and the opposite leg are lifted a little off the floor, both straight. The forehead stays down.",
      arrows: [
        {
          through: [
            [0.03, 0.03, 0],
            [0.03, 0.16, 0],
          ],
          from: "left.palm",
        },
        {
          through: [
            [0, 0.04, 0],
            [0, 0.17, 0],
          ],
          from: "right.ankle",
        },
      ],
    },
  ],
};
