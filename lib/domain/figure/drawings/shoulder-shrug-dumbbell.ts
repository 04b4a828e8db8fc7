import type { Drawing } from "../drawing";
import { onFeet } from "./stances";

const stance = { ...onFeet({}), fists: ["left", "right"] } as const;

/** Lifting the shoulders straight up with a light weight in each hand. */
export const shoulderShrugDumbbell: Drawing = {
  id: "shoulder-shrug-dumbbell",
  view: { azimuth: 74, elevation: 4 },
  props: [],
  gear: [{ kind: "dumbbell" }],
  frames: [
    {
      pose: { ...stance, both: { ...stance.both, shoulderAbduction: 10, elbowFlexion: 4 } },
      alt: "Standing tall, arms long, a light weight in each hand, shoulders low.",
    },
    {
      pose: { ...stance, both: { ...stance.both, shoulderElevation: 26, shoulderAbduction: 10, elbowFlexion: 4 } },
      alt: "Both shoulders are lifted straight up towards the ears, arms still long.",
      arrows: [
        {
          through: [
            [0, -0.04, 0.1],
            [0, 0.1, 0.1],
          ],
          from: "right.shoulder",
        },
        {
          through: [
            [0, -0.04, -0.1],
            [0, 0.1, -0.1],
          ],
          from: "left.shoulder",
        },
      ],
    },
  ],
};
