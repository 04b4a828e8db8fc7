import type { Drawing } from "../../drawing";
import type { Pose } from "../../pose";
import { seated } from "../positions";
import { bothHandsOn, bothStrokes, framesOf, type Shown } from "./positions";

/** From behind and a little above; the client's right is right on the page. */
const BEHIND = { azimuth: -90, elevation: 14 } as const;
const seatedClient: Pose = {
  ...seated,
  trunk: { lumbarFlexion: 8, neckFlexion: 14 },
  both: { shoulderFlexion: 18, shoulderAbduction: 12, elbowFlexion: 30 },
};

const onSeated = (id: string, shown: readonly [Shown, ...Shown[]], bareBack = true): Drawing => ({
  id,
  view: BEHIND,
  bareBack,
  props: [],
  crop: { middle: [0, 0.6, 0], width: 0.42, height: 0.42 },
  frames: framesOf(seatedClient, shown),
});

/** Upper trapezius lifted and squeezed, from the neck outward. */
export const seatedShoulderKneading = onSeated(
  "seated-shoulder-kneading",
  [
    {
      hands: bothHandsOn({ grip: "knead", at: [0.3, 0.06], heading: 6, arm: 150 }),
      strokes: bothStrokes({
        kind: "glide",
        path: [
          [0.333, 0.033],
          [0.32, 0.06],
          [0.306, 0.09],
        ],
      }),
      pressure: 2,
      alt: "The client sits, seen from behind. Both hands lift and squeeze the muscle on top of the shoulders, moving from the neck outward.",
    },
  ],
  false,
);

/** Behind both upper arms, counted from the hips like the back. */
const behindArms = { origin: [-0.01, 0.307, 0], along: [0, 1, 0], across: [0, 0, 1] } as const;

/** A whole session in a chair as a strip. */
export const seatedSession = onSeated(
  "seated-neck-shoulder-massage-session",
  [
    {
      hands: bothHandsOn({ grip: "flat", at: [0.285, 0.085], heading: 0, arm: 165 }),
      strokes: [{ kind: "hold", at: [0.3, 0] }],
      pressure: 1,
      alt: "The client sits and leans forward with clothes on, seen from behind. Both hands rest on the shoulders for three breaths.",
    },
    {
      hands: bothHandsOn({ grip: "knead", at: [0.3, 0.06], heading: 6, arm: 150 }),
      strokes: bothStrokes({
        kind: "glide",
        path: [
          [0.333, 0.033],
          [0.32, 0.06],
          [0.306, 0.09],
        ],
      }),
      pressure: 1,
      alt: "Then the hands squeeze the tops of the shoulders, from the neck outward.",
    },
    {
      hands: bothHandsOn({ grip: "flat", at: [0.225, 0.06], heading: 4, arm: 160 }),
      strokes: bothStrokes({ kind: "circle", at: [0.24, 0.055], radius: 0.05 }),
      pressure: 1,
      alt: "Then flat hands circle over the shoulder blades.",
    },
    {
      hands: [{ hand: "right", grip: "fingertips", at: [0.36, 0.018], heading: -20, arm: 150 }],
      strokes: [
        {
          kind: "coil",
          path: [
            [0.375, -0.018],
            [0.325, -0.02],
          ],
        },
      ],
      pressure: 1,
      alt: "Then fingertips make small circles at the back of the neck, from the hairline down.",
    },
    {
      on: behindArms,
      hands: bothHandsOn({ grip: "flat", at: [0.262, 0.113], heading: 168, arm: -4 }),
      strokes: bothStrokes({
        kind: "glide",
        path: [
          [0.19, 0.124],
          [0.125, 0.135],
        ],
      }),
      pressure: 1,
      alt: "Long strokes down both arms close the session.",
    },
  ],
  false,
);
