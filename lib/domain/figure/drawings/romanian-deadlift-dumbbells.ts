import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { onFeet } from "./stances";

const fists = ["left", "right"] as const;

/** Bowing from the hips with a dumbbell in each hand sliding down the thighs. */
export const romanianDeadliftDumbbells: Drawing = {
  id: "romanian-deadlift-dumbbells",
  view: { azimuth: 14, elevation: 8 },
  props: [{ kind: "floor" }],
  gear: [{ kind: "dumbbell" }],
  target: "buttocks",
  frames: [
    {
      pose: {
        ...onFeet({ thigh: 4, shank: 4 }),
        fists,
        hands: bothHands({
          at: { by: [0.1, 0.46, 0.1] },
          fingers: [0.1, -1, 0],
          palm: [-1, 0, 0],
          elbow: [-1, 0, 0.6],
        }),
      },
      alt: "Standing tall, knees soft, a weight in each hand in front of the thighs.",
    },
    {
      pose: {
        ...onFeet({ trunk: 62, thigh: 20, shank: 6 }),
        trunk: { neckFlexion: -14 },
        fists,
        hands: bothHands({ at: { by: [0.09, 0.32, 0.1] }, fingers: [0, -1, 0], palm: [-1, 0, 0], elbow: [-1, 0, 0.6] }),
      },
      alt: "Hips pushed back, back long and straight, knees a little bent, the weights at the height of the knees.",
      arrows: [
        {
          through: [
            [-0.1, 0.03, 0.1],
            [-0.25, 0.03, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
