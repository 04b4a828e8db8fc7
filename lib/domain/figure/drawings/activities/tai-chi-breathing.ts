import type { Drawing } from "../../drawing";
import { armsFloating, armsLow, softStance } from "./tai-chi";

/** Breathing in as the arms float up, out as they sink. */
export const taiChiBreathing: Drawing = {
  id: "tai-chi-breathing",
  view: { azimuth: 14, elevation: 6 },
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: softStance(armsFloating, 0.03),
      breath: "in",
      alt: "Standing with soft knees. Breathing in through the nose: the arms float up to chest height, the belly comes forward.",
      arrows: [
        {
          through: [
            [0.14, 0.02, 0.1],
            [0.33, 0.08, 0.1],
            [0.4, 0.24, 0.1],
          ],
          from: "right.hip",
        },
        {
          through: [
            [0.27, -0.02, 0],
            [0.11, -0.02, 0],
          ],
          from: "head",
        },
      ],
    },
    {
      pose: softStance(armsLow, -0.004),
      breath: "out",
      alt: "Breathing out longer: the arms sink, the shoulders stay low.",
      arrows: [
        {
          through: [
            [0.4, 0.26, 0.1],
            [0.37, 0.1, 0.1],
            [0.24, -0.02, 0.1],
          ],
          from: "right.hip",
        },
        {
          through: [
            [0.1, -0.05, 0],
            [0.2, -0.06, 0],
            [0.31, -0.1, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
