import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import type { HandContact } from "../pose";
import { seated } from "./positions";

const leaning = { ...seated, root: { pitch: -14 }, trunk: { lumbarFlexion: 8, neckFlexion: 8 } } as const;
const up = { hipFlexion: 124, kneeFlexion: 120, ankleDorsiflexion: -10 } as const;
const hands = bothHands({
  at: { from: "right.shin", by: [0, 0, 0] },
  fingers: [0.1, -0.4, -1],
  palm: [-1, -0.2, 0],
  elbow: [-0.4, -0.6, 1],
});

const onOne = hands.map((held) => ({
  ...held,
  at: { from: "right.shin", by: [0, held.hand === "left" ? 0.03 : 0, held.hand === "left" ? -0.02 : 0] },
})) satisfies readonly HandContact[];

/** Leaning back on a chair, bringing one knee and then the other to the chest. */
export const seatedReclineKneeHug: Drawing = {
  id: "seated-recline-knee-hug",
  view: { azimuth: 35, elevation: 10 },
  props: [{ kind: "floor" }, { kind: "chair", x: 0 }],
  frames: [
    { pose: leaning, alt: "Sitting on a firm chair, leaning on the backrest, feet on the floor." },
    {
      pose: { ...leaning, right: up, feet: (seated.feet ?? []).filter(({ foot }) => foot === "left"), hands: onOne },
      alt: "One knee is hugged to the chest.",
      arrows: [
        {
          through: [
            [0.14, -0.2, 0],
            [0.15, -0.05, 0],
            [0.07, 0.08, 0],
          ],
          from: "right.knee",
        },
      ],
    },
    {
      pose: {
        ...leaning,
        root: { pitch: -16 },
        trunk: { lumbarFlexion: 18, thoracicFlexion: 10, neckFlexion: 8 },
        both: up,
        feet: [],
        hands,
      },
      alt: "Both knees are drawn to the chest and hugged with both arms, the back leans on the backrest.",
    },
  ],
};
