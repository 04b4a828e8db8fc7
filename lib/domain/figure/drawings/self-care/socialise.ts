import type { Drawing } from "../../drawing";
import type { Pose, Side } from "../../pose";
import type { Prop } from "../../prop";
import { stride } from "../activities/brisk";
import { breathingSeated } from "../breathing-seated";

const chair: Prop = { kind: "chair", x: 0 };

/** A telephone at the ear. */
const calling = (pose: Pose, hand: Side): Pose => ({
  ...pose,
  fists: [hand],
  hands: [
    ...(pose.hands ?? []).filter((held) => held.hand !== hand),
    {
      hand,
      at: { from: "head", by: [0.015, -0.03, 0.02] },
      fingers: [-0.25, 1, -0.1],
      palm: [0, 0, -1],
      elbow: [-0.15, -1, 0.8],
    },
  ],
});

/** A friend beside, plainly drawn so that the client stays the one to look at. */
const friend: readonly Prop[] = [
  {
    kind: "tubes",
    tone: "prop",
    width: 0.08,
    lines: [
      [
        [0.52, 0.04, -0.2],
        [0.42, 0.5, -0.2],
        [0.33, 0.04, -0.2],
      ],
    ],
  },
  {
    kind: "tubes",
    tone: "prop",
    width: 0.15,
    lines: [
      [
        [0.42, 0.56, -0.2],
        [0.43, 0.74, -0.2],
      ],
    ],
  },
  {
    kind: "tubes",
    tone: "prop",
    width: 0.05,
    lines: [
      [
        [0.43, 0.76, -0.2],
        [0.39, 0.62, -0.2],
        [0.47, 0.5, -0.2],
      ],
    ],
  },
  { kind: "ball", at: [0.445, 0.91, -0.2], radius: 0.06, tone: "prop" },
];

/** Calling somebody, and walking with somebody. */
export const socialise: Drawing = {
  id: "socialise",
  view: "side",
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: calling(breathingSeated(0), "right"),
      alt: "Sitting and calling somebody one likes.",
      props: [chair, { kind: "sign", sign: "speech", at: [0.3, 0.86, 0] }],
      gear: [{ kind: "phone", hand: "right" }],
    },
    {
      pose: { ...stride("right", { swing: 14, elbow: 16 }), pin: { point: "pelvis", x: -0.12 } },
      alt: "Walking and talking together with a friend.",
      props: [...friend, { kind: "sign", sign: "speech", at: [0.16, 1.06, 0] }],
    },
  ],
};
