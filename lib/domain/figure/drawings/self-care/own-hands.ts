import type { Drawing } from "../../drawing";
import type { HandContact, Pose } from "../../pose";
import { type Prop, SEAT_HEIGHT } from "../../prop";
import { seated } from "../positions";

/** Seen from behind, so that its back face is enough. */
const stool: Prop = {
  kind: "sheet",
  tone: "propSide",
  points: [
    [-0.1, 0, -0.13],
    [-0.1, SEAT_HEIGHT, -0.13],
    [0.13, SEAT_HEIGHT, 0.13],
    [0.13, 0, 0.13],
  ],
};

const rest: HandContact = {
  hand: "right",
  at: { from: "right.thigh", by: [0.07, 0, 0] },
  fingers: [1, 0, -0.1],
  palm: [0, -1, 0],
  elbow: [-0.6, -0.2, 1],
};

const onShoulder = (up: number, out: number): HandContact => ({
  hand: "left",
  at: { from: "right.shoulder", by: [-0.01, 0.012 + up, -0.05 + out] },
  fingers: [-0.45, 0.3, 0.8],
  palm: [0, -1, 0],
  elbow: [0.75, -1, -0.25],
});

const reachOver = (up: number, out: number): Pose => ({ ...seated, hands: [rest, onShoulder(up, out)] });

/** Pressing straight into the muscle of the opposite shoulder, then slow circles on the spot. */
export const handStaticPressAndCircles: Drawing = {
  id: "hand-static-press-and-circles",
  view: { azimuth: 78, elevation: 8 },
  props: [stool],
  side: "right",
  nearest: ["leftArm"],
  closeUp: "waist",
  frames: [
    {
      pose: { ...reachOver(0, 0), fists: ["left"] },
      alt: "Sitting, the opposite fist presses straight down into the muscle between neck and shoulder, little by little.",
      arrows: [
        {
          through: [
            [0, 0.2, -0.03],
            [0, 0.08, -0.03],
          ],
          from: "right.shoulder",
        },
      ],
    },
    {
      pose: { ...reachOver(0, 0.014), fists: ["left"] },
      alt: "The fist stays on the same spot and makes slow small circles.",
      arrows: [
        {
          through: [
            [0.05, 0.127, -0.045],
            [0.05, 0.1, -0.072],
            [0.05, 0.056, -0.064],
            [0.05, 0.043, -0.015],
            [0.05, 0.085, 0.015],
            [0.05, 0.122, -0.004],
          ],
          from: "right.shoulder",
        },
      ],
    },
  ],
};

/** A palm flat on the low back beside the spine, this far up and out. */
export const lowBack = (hand: "left" | "right", up: number, out: number): HandContact => {
  const sign = hand === "right" ? 1 : -1;
  return {
    hand,
    at: { from: "waist", by: [-0.004, up, sign * (0.045 + out)] },
    fingers: [0.1, -1 + up * 3, -0.35 * sign],
    palm: [1, 0, 0],
    elbow: [-0.5, 0.1, sign],
  };
};

/** The opposite hand on top of the shoulder, fingers hanging over to the back. */
const overShoulder: HandContact = {
  hand: "left",
  at: { from: "right.shoulder", by: [-0.03, 0.006, -0.02] },
  fingers: [-0.6, -0.6, 0.5],
  palm: [0.6, -0.8, -0.2],
  elbow: [1, 0.1, -0.4],
};

/** Stroking the low back up and out with both palms, and squeezing the opposite shoulder. */
export const massageAsHomeTreatment: Drawing = {
  id: "massage-as-home-treatment",
  view: { azimuth: -70, elevation: 10 },
  props: [],
  closeUp: "waist",
  frames: [
    {
      pose: { ...seated, hands: [lowBack("right", -0.05, 0), lowBack("left", -0.05, 0)] },
      alt: "Sitting, seen from behind, both palms low on the back, one on each side of the spine.",
    },
    {
      pose: { ...seated, hands: [lowBack("right", 0.03, 0.025), lowBack("left", 0.03, 0.025)] },
      alt: "The palms have stroked up and outward beside the spine.",
      arrows: [
        {
          through: [
            [-0.1, -0.08, 0.02],
            [-0.1, 0.02, 0.04],
            [-0.1, 0.1, 0.1],
          ],
          from: "waist",
        },
        {
          through: [
            [-0.1, -0.08, -0.02],
            [-0.1, 0.02, -0.04],
            [-0.1, 0.1, -0.1],
          ],
          from: "waist",
        },
      ],
    },
    {
      pose: { ...seated, hands: [rest, overShoulder] },
      gear: [{ kind: "over", hand: "left" }],
      alt: "One hand lies on the opposite shoulder, squeezes and lets go, from the neck to the upper arm.",
      arrows: [
        {
          through: [
            [-0.06, 0.11, -0.05],
            [-0.06, 0.11, 0.05],
            [-0.06, 0.03, 0.11],
          ],
          from: "right.shoulder",
        },
      ],
    },
  ],
};
