import type { Drawing } from "../drawing";
import { footFlat, onBack, palmFlat } from "./lying-positions";

const lying = { ...onBack, hands: [palmFlat("left"), palmFlat("right")] };

/** On the back, sliding one heel away along the floor. */
export const heelSlideBrace: Drawing = {
  id: "heel-slide-brace",
  view: "side",
  props: [{ kind: "mat" }],
  side: "right",
  target: "belly",
  frames: [
    {
      pose: { ...lying, feet: [footFlat("left"), footFlat("right")] },
      alt: "Lying on the back, knees bent, both feet flat.",
    },
    {
      pose: {
        ...lying,
        feet: [footFlat("left"), { ...footFlat("right", 0.475), toes: [1, 0.45, 0], sole: [0.45, -1, 0] }],
      },
      alt: "One heel has slid away along the floor until the leg is almost straight. The other knee stays bent, the low back still.",
      arrows: [
        {
          through: [
            [-0.06, 0.17, 0.08],
            [0.12, 0.17, 0.08],
          ],
          from: "right.heel",
        },
      ],
    },
  ],
};
