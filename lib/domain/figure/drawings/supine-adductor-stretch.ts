import type { Drawing } from "../drawing";
import { bothFeet, bothHands } from "../pair";
import type { Pose } from "../pose";
import { onBack } from "./lying-positions";

const open = (sideways: number, up: number): Pose => ({
  ...onBack,
  feet: bothFeet({
    at: { by: [0.27, 0.03, 0.004] },
    toes: [1, 0.2, 0],
    sole: [0, -0.1, -1],
    knee: [0.2, up, sideways],
  }),
  hands: bothHands({
    at: { from: "waist", by: [0, 0, 0.05] },
    fingers: [0.4, 0, -1],
    palm: [0, -1, 0],
    elbow: [0.3, -0.4, 1],
  }),
});

/** On the back, soles together, letting the knees fall apart; seen from the feet. */
export const supineAdductorStretch: Drawing = {
  id: "supine-adductor-stretch",
  view: { azimuth: 90, elevation: 42 },
  props: [
    { kind: "mat" },
    { kind: "pillow", at: [0.12, 0.03, 0.22], half: [0.07, 0.03, 0.07] },
    { kind: "pillow", at: [0.12, 0.03, -0.22], half: [0.07, 0.03, 0.07] },
  ],
  frames: [
    {
      pose: open(0.35, 1),
      alt: "Lying on the back, seen from the feet: knees bent and up, the soles of the feet together, a pillow at each side.",
    },
    {
      pose: open(1, 0.5),
      alt: "The soles stay together, the knees have fallen apart onto the pillows.",
      arrows: [
        {
          through: [
            [0.14, 0.36, 0.06],
            [0.14, 0.34, 0.16],
            [0.14, 0.24, 0.25],
          ],
        },
        {
          through: [
            [0.14, 0.36, -0.06],
            [0.14, 0.34, -0.16],
            [0.14, 0.24, -0.25],
          ],
        },
      ],
    },
  ],
};
