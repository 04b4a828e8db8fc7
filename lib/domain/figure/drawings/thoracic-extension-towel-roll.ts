import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR, type HandContact, type Pose } from "../pose";
import { footFlat, onBack } from "./lying-positions";

const lying = (thoracicFlexion: number, hands: readonly HandContact[]): Pose => ({
  ...onBack,
  root: { pitch: -76 },
  trunk: { lumbarFlexion: -4, thoracicFlexion, neckFlexion: -8, headFlexion: 14 },
  rests: [{ points: ["pelvis"], on: FLOOR }],
  feet: [footFlat("left"), footFlat("right")],
  hands,
});

/** On the back with a rolled towel across under the upper back, letting the chest open. */
export const thoracicExtensionTowelRoll: Drawing = {
  id: "thoracic-extension-towel-roll",
  view: { azimuth: 12, elevation: 14 },
  props: [
    { kind: "mat" },
    { kind: "pillow", at: [-0.43, 0.03, 0], half: [0.07, 0.03, 0.13] },
    { kind: "towel-roll", at: [-0.22, 0.03, 0], radius: 0.032, halfWidth: 0.24 },
  ],
  frames: [
    {
      pose: lying(
        -10,
        bothHands({
          at: { from: "waist", by: [0, 0, 0.04] },
          fingers: [0.3, 0, -1],
          palm: [0, -1, 0],
          elbow: [0.3, -0.4, 1],
        }),
      ),
      alt: "Lying on the back, knees bent, a rolled towel across under the upper back, the head supported, hands on the belly.",
    },
    {
      pose: lying(
        -18,
        bothHands({ at: { by: [-0.48, 0.0, 0.36] }, fingers: [-0.5, 0, 1], palm: [0, -1, 0], elbow: [1, -0.2, 0] }),
      ),
      alt: "Arms out to the sides.",
      arrows: [
        {
          through: [
            [0, 0.09, 0],
            [0, 0.2, 0],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
