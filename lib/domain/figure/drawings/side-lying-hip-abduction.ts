import type { Drawing } from "../drawing";
import type { HandContact, Pose } from "../pose";
import { sideLying, sidePillow } from "./positions";

const hand: HandContact = {
  hand: "left",
  at: { by: [-0.2, 0, 0.19] },
  fingers: [-1, 0, 0.6],
  palm: [0, -1, 0],
  elbow: [1, 0.3, 0],
};
const straight = { hipFlexion: -6, kneeFlexion: 2, ankleDorsiflexion: 0 } as const;
const start: Pose = { ...sideLying, left: straight, hands: [hand] };

/** Lying on the side, raising the straight upper leg. */
export const sideLyingHipAbduction: Drawing = {
  id: "side-lying-hip-abduction",
  view: { azimuth: 0, elevation: 24 },
  props: [{ kind: "mat" }, sidePillow(0)],
  side: "left",
  target: "left-hip",
  frames: [
    {
      pose: start,
      alt: "Lying on one side, lower knee bent, the upper leg straight in line with the body, head on a pillow.",
    },
    {
      pose: { ...start, left: { ...straight, hipAbduction: 30 } },
      alt: "The straight upper leg is raised, a bit behind the line of the body, toes pointing ahead.",
      arrows: [
        {
          through: [
            [0.03, -0.2, 0],
            [0.07, -0.1, 0],
            [0.07, 0.03, 0],
          ],
          from: "left.ankle",
        },
      ],
    },
  ],
};
