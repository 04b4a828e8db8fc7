import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import type { FootContact, Pose } from "../pose";
import { onBack, palmFlat } from "./lying-positions";

const feet = (lean: number): readonly FootContact[] =>
  ([-0.035, 0.035] as const).map((z) => ({
    foot: z < 0 ? "left" : "right",
    at: { by: [0.3, 0, z] },
    toes: [1, 0, 0],
    sole: [0, -1, lean * 0.35],
    knee: [0.3, 1, lean],
  }));
const palms = [palmFlat("left"), palmFlat("right")];
const leaning = (lean: number): Pose => ({
  ...onBack,
  root: { pitch: -90, twist: 10 * lean },
  trunk: { ...onBack.trunk, lumbarRotation: -4 * lean, thoracicRotation: -6 * lean },
  feet: feet(lean),
  hands: palms,
});

/** On the back: one thigh drawn up with the hands, then both knees leaning a little to one side. */
export const postSpasmStretching: Drawing = {
  id: "post-spasm-stretching",
  view: { azimuth: 52, elevation: 24 },
  props: [{ kind: "mat" }],
  frames: [
    { pose: leaning(0), alt: "Lying on the back, knees bent and together, feet flat, arms beside the body." },
    {
      pose: {
        ...leaning(0),
        right: { hipFlexion: 114, kneeFlexion: 104, ankleDorsiflexion: -14 },
        feet: feet(0).slice(0, 1),
        hands: bothHands({
          at: { from: "right.thigh", by: [-0.01, -0.02, 0.02] },
          fingers: [-0.2, 0.5, -1],
          palm: [-1, -0.2, 0],
          elbow: [0.1, -0.4, 1],
        }).map((held) =>
          held.hand === "left" ? { ...held, at: { from: "right.thigh", by: [-0.01, -0.01, -0.03] } } : held,
        ),
      },
      alt: "Both hands hold behind one thigh and draw it softly towards the trunk, the other foot stays down.",
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
      pose: leaning(0.7),
      alt: "Both knees lean a little to one side together, the shoulders rest on the floor.",
      arrows: [
        {
          through: [
            [0.17, 0.3, -0.08],
            [0.17, 0.31, 0.06],
            [0.17, 0.22, 0.2],
          ],
        },
      ],
    },
  ],
};
