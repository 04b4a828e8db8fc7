import type { Drawing } from "../drawing";
import { FLOOR } from "../pose";
import { footFlat, onBack, palmFlat } from "./lying-positions";

const lying = {
  ...onBack,
  rests: [{ points: ["pelvis", "thorax"], on: FLOOR }] as const,
  pin: { point: "upperBack", x: 0 } as const,
  feet: [footFlat("left", 0.56), footFlat("right", 0.56)],
  hands: [palmFlat("left", 0.33), palmFlat("right", 0.33)],
};

/** On the back with a thin towel under the head: a tiny nod. */
export const deepNeckFlexorNodSupine: Drawing = {
  id: "deep-neck-flexor-nod-supine",
  view: "side",
  props: [{ kind: "mat" }, { kind: "towel", at: [-0.15, 0.004, 0], half: [0.09, 0.006, 0.11] }],
  target: "neck",
  crop: { middle: [-0.06, 0.08, 0], width: 0.56, height: 0.448 },
  frames: [
    {
      pose: { ...lying, trunk: { neckFlexion: -14, headFlexion: 0 } },
      alt: "Lying on the back, knees bent, a thin folded towel under the head, face level with the ceiling.",
    },
    {
      pose: { ...lying, trunk: { neckFlexion: -14, headFlexion: 25 } },
      alt: "A tiny nod: the chin comes a little towards the throat, the back of the head slides upward and stays on the towel.",
      arrows: [
        {
          through: [
            [-0.09, 0.1, 0],
            [0.0, 0.13, 0],
            [0.09, 0.08, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
