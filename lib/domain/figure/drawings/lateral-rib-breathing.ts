import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import type { Pose } from "../pose";
import { seated } from "./positions";

const breath = (wider: number): Pose => ({
  ...seated,
  hands: bothHands({
    at: { from: "thorax", by: [0.03, -0.045, wider] },
    fingers: [0.8, -0.15, -0.7],
    palm: [-0.5, 0, -1],
    elbow: [-1, -0.6, 0.45],
  }),
});

/** Sitting with the hands round the lower ribs, which widen sideways with the breath. */
export const lateralRibBreathing: Drawing = {
  id: "lateral-rib-breathing",
  view: "front",
  props: [],
  closeUp: "waist",
  frames: [
    {
      pose: breath(-0.012),
      breath: "out",
      alt: "Sitting tall, seen from the front, hands on the sides of the lower ribs. Breathing out, the ribs go in under the hands.",
      arrows: [
        {
          through: [
            [0, -0.08, 0.34],
            [0, -0.08, 0.21],
          ],
          from: "thorax",
        },
        {
          through: [
            [0, -0.08, -0.34],
            [0, -0.08, -0.21],
          ],
          from: "thorax",
        },
      ],
    },
    {
      pose: breath(0.012),
      breath: "in",
      alt: "Breathing in: the ribs widen to both sides and push the hands outward, the shoulders stay down.",
      arrows: [
        {
          through: [
            [0, -0.08, 0.21],
            [0, -0.08, 0.34],
          ],
          from: "thorax",
        },
        {
          through: [
            [0, -0.08, -0.21],
            [0, -0.08, -0.34],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
