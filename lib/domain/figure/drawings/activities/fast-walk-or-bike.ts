import type { Drawing } from "../../drawing";
import { bicycle, cranks, riding } from "./bike";
import { onward, stride } from "./brisk";

const fast = { swing: 30, elbow: 78 } as const;

/** Endurance by what the client likes: fast walking, or the upright bicycle. */
export const aerobicExerciseGeneral: Drawing = {
  id: "aerobic-exercise-general",
  view: "side",
  props: [{ kind: "floor" }],
  gear: [{ kind: "shoes" }],
  frames: [
    { pose: stride("right", fast), alt: "For example fast walking: a long step, elbows bent, arms swinging." },
    {
      pose: stride("left", fast),
      alt: "Fast walking: the other leg has stepped ahead, the trunk stays upright.",
      arrows: [onward],
    },
    {
      pose: riding(-80),
      alt: "Or riding an upright exercise bike at an even pace.",
      props: [...bicycle, ...cranks(-80)],
    },
  ],
};
