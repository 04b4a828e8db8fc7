import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { onFeet } from "./stances";

const stance = { ...onFeet({}), fists: ["left", "right"] } as const;
/** Forearms turned out by this angle from straight ahead. */
const hands = (degrees: number) => {
  const [s, c] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return bothHands({
    at: { by: [0.17 * c, 0.65, 0.12 + 0.17 * s] },
    fingers: [c, 0.1, s],
    palm: [s, 0, -c],
    elbow: [-0.1, -1, 0],
  });
};

/** Elbows at the sides, turning both forearms outward against a band. */
export const bandExternalRotation: Drawing = {
  id: "band-external-rotation",
  view: { azimuth: 74, elevation: 5 },
  props: [],
  closeUp: "waist",
  gear: [{ kind: "band", hands: ["left", "right"] }],
  frames: [
    {
      pose: { ...stance, hands: hands(-8) },
      alt: "Standing tall, elbows bent at the sides, forearms pointing ahead, a light band between the hands.",
    },
    {
      pose: { ...stance, both: { ...stance.both, shoulderProtraction: -14 }, hands: hands(58) },
      alt: "Both forearms turned outward against the band. The elbows stay at the sides.",
      arrows: [
        {
          through: [
            [0.1, 0.07, -0.16],
            [0.07, 0.07, 0],
          ],
          from: "right.palm",
        },
        {
          through: [
            [0.1, 0.07, 0.16],
            [0.07, 0.07, 0],
          ],
          from: "left.palm",
        },
      ],
    },
  ],
};
