import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import { hookLying, palmsDown, prone, sideLying } from "../positions";
import { bridge } from "./back-circuits";

/** Basic mat work: pelvic curl, leg lift lying on the side, low chest lift. */
export const pilatesBackExercises: Drawing = {
  id: "pilates-back-exercises",
  view: { azimuth: 6, elevation: 12 },
  props: [{ kind: "mat" }],
  frames: [
    { pose: { ...hookLying, hands: palmsDown(0.08) }, alt: "Lying on the back on a mat, knees bent, feet flat." },
    {
      pose: bridge,
      breath: "out",
      alt: "Pelvic curl: breathing out, the spine is peeled off the mat bone by bone, and laid down again.",
      arrows: [
        {
          through: [
            [0.02, 0.1, 0.1],
            [0.02, 0.22, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
    {
      pose: {
        ...sideLying,
        left: { hipFlexion: 0, kneeFlexion: 2, hipAbduction: 26, shoulderFlexion: 50, elbowFlexion: 60 },
      },
      alt: "Leg lift: lying on the side, the straight upper leg is lifted to hip height and lowered.",
      arrows: [
        {
          through: [
            [0.05, -0.17, 0],
            [0.06, -0.02, 0],
            [0.02, 0.11, 0],
          ],
          from: "left.ankle",
        },
      ],
    },
    {
      pose: {
        ...prone,
        trunk: { lumbarFlexion: -8, thoracicFlexion: -16, neckFlexion: 2 },
        rests: [{ points: ["pelvis"], on: prone.rests[0].on }],
        hands: bothHands({
          at: { by: [0.34, 0, 0.17] },
          fingers: [1, 0, -0.2],
          palm: [0, -1, 0],
          elbow: [-0.3, 0.4, 1],
        }),
      },
      alt: "Low chest lift: lying face down, forehead a hand's width off the mat, neck long.",
      arrows: [
        {
          through: [
            [0.13, -0.08, 0],
            [0.13, 0.1, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
