import type { Drawing } from "../drawing";
import { bothFeet } from "../pair";
import type { Pose } from "../pose";
import { seated } from "./positions";
import { onFeet } from "./stances";

const FEET = 0.18;
const sitting: Pose = {
  ...seated,
  feet: bothFeet({ at: { by: [FEET, 0, 0.06] }, toes: [1, 0, 0.1], sole: [0, -1, 0], knee: [1, 0.3, 0] }),
};

/** Standing up from a chair and sitting down slowly. */
export const sitToStand: Drawing = {
  id: "sit-to-stand",
  view: "side",
  props: [{ kind: "floor" }, { kind: "chair", x: -0.07, beside: true }],
  frames: [
    { pose: sitting, alt: "Sitting upright on the front half of a firm chair, feet a little behind the knees." },
    {
      pose: {
        ...sitting,
        root: { pitch: 38 },
        trunk: { neckFlexion: -14 },
        both: { shoulderFlexion: 62, shoulderAbduction: 4, elbowFlexion: 20 },
      },
      alt: "Leaning the trunk ahead from the hips, still on the chair, arms forward.",
      arrows: [
        {
          through: [
            [-0.08, 0.22, 0.1],
            [0.06, 0.23, 0.1],
            [0.18, 0.17, 0.1],
          ],
          from: "upperBack",
        },
      ],
    },
    {
      pose: { ...onFeet({}), pin: { point: "right.ankle", x: FEET } },
      alt: "Standing upright in front of the chair.",
      arrows: [
        {
          through: [
            [-0.16, -0.12, 0.1],
            [-0.16, 0.04, 0.1],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
