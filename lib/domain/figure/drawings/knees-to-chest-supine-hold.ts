import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { footFlat, onBack, palmFlat } from "./lying-positions";

const up = { hipFlexion: 120, kneeFlexion: 108, ankleDorsiflexion: -14 } as const;

/** On the back, bringing up one knee and then the other, hands behind the thighs. */
export const kneesToChestSupineHold: Drawing = {
  id: "knees-to-chest-supine-hold",
  view: { azimuth: -25, elevation: 16 },
  props: [{ kind: "mat" }],
  target: "low-back",
  frames: [
    {
      pose: { ...onBack, feet: [footFlat("left"), footFlat("right")], hands: [palmFlat("left"), palmFlat("right")] },
      alt: "Lying on the back, knees bent, feet flat on the floor.",
    },
    {
      pose: { ...onBack, right: up, feet: [footFlat("left")], hands: [palmFlat("left"), palmFlat("right")] },
      alt: "One bent knee is brought up over the belly, the other foot is still on the floor.",
      arrows: [
        {
          through: [
            [0.2, 0.03, 0],
            [0.13, 0.12, 0],
            [0.01, 0.12, 0],
          ],
          from: "right.knee",
        },
      ],
    },
    {
      pose: {
        ...onBack,
        root: { pitch: -95 },
        trunk: { ...onBack.trunk, lumbarFlexion: 4 },
        both: up,
        hands: bothHands({
          at: { from: "right.thigh", by: [0, 0.0, 0.02] },
          fingers: [0, 0.25, -1],
          palm: [-1, -0.2, 0],
          elbow: [0.1, -0.4, 1],
        }),
      },
      alt: "Both thighs rest towards the belly. Both hands hold behind the thighs, the head stays down.",
    },
  ],
};
