import type { Drawing } from "../../drawing";
import type { HandContact, Pose } from "../../pose";
import { type Prop, SEAT_HEIGHT } from "../../prop";
import { onward, stride } from "../activities/brisk";
import { seated } from "../positions";
import { drinking } from "./drink";

const TOP = 0.4;
const table: readonly Prop[] = [
  { kind: "block", from: [0.24, TOP - 0.025, -0.24], to: [0.66, TOP, 0.24] },
  {
    kind: "tubes",
    width: 0.03,
    lines: [
      [
        [0.45, TOP - 0.03, 0],
        [0.45, 0, 0],
      ],
    ],
  },
];
const bowl: Prop = {
  kind: "sheet",
  tone: "paper",
  points: [
    [0.3, TOP + 0.05, 0],
    [0.33, TOP, 0],
    [0.41, TOP, 0],
    [0.44, TOP + 0.05, 0],
  ],
};
const plate: Prop = {
  kind: "sheet",
  tone: "paper",
  points: [
    [0.28, TOP + 0.022, 0],
    [0.32, TOP, 0],
    [0.44, TOP, 0],
    [0.48, TOP + 0.022, 0],
  ],
};
const lap: HandContact = {
  hand: "left",
  at: { from: "left.thigh", by: [0.05, 0, 0] },
  fingers: [1, 0, 0.2],
  palm: [0, -1, 0],
  elbow: [-0.6, -0.2, -1],
};
/** One hand over the table, the other in the lap. */
const eating: Pose = {
  ...seated,
  trunk: { neckFlexion: 8 },
  fists: ["right"],
  hands: [
    lap,
    {
      hand: "right",
      at: { by: [0.3, TOP + 0.075, 0.09] },
      fingers: [1, -0.3, -0.3],
      palm: [0, -1, -0.4],
      elbow: [-0.6, -1, 0.6],
    },
  ],
};
const chair: Prop = { kind: "chair", x: 0 };
const view = { azimuth: 20, elevation: 8 } as const;

/** Half the plate vegetables and fruit, a quarter whole grains, some berries or nuts. */
export const vegetablesBerriesNutsGrains: Drawing = {
  id: "vegetables-berries-nuts-grains",
  view,
  props: [{ kind: "block", from: [-0.1, 0, -0.12], to: [0.13, SEAT_HEIGHT, 0.12] }, ...table, plate],
  frames: [
    {
      pose: eating,
      alt: "Sitting at a table before a plate. Seen from above, half of it is vegetables and leaves, a quarter whole grains, a quarter other food with berries or nuts.",
      props: [{ kind: "sign", sign: "plate", at: [0.52, 0.74, 0] }],
    },
  ],
};

/** Small sips when thirsty, with a salty snack, after long effort with sweat. */
export const hydrationElectrolytesWithSweat: Drawing = {
  id: "hydration-electrolytes-with-sweat",
  view,
  props: [{ kind: "floor" }, chair, ...table, bowl],
  frames: [
    {
      pose: drinking(true),
      alt: "Sitting after long training, sweating. Drinking in small sips when thirsty.",
      props: [{ kind: "sign", sign: "sweat", at: [-0.06, 0.86, 0.05] }],
      gear: [{ kind: "glass", hand: "right", tip: -40 }],
    },
    {
      pose: eating,
      alt: "With it a hand goes into a bowl of salty snacks on the table. Nothing more is forced down.",
      props: [{ kind: "sign", sign: "sweat", at: [-0.06, 0.86, 0.05] }],
    },
  ],
};

/** A short walk after each meal. */
export const selfWalking: Drawing = {
  id: "self-walking",
  view,
  props: [{ kind: "floor" }],
  gear: [{ kind: "shoes" }],
  frames: [
    {
      pose: eating,
      alt: "Sitting at the table after a meal, good shoes on.",
      props: [chair, ...table, plate],
    },
    {
      pose: { ...stride("right", { swing: 20, elbow: 22 }), pin: { point: "pelvis", x: 0.2 } },
      alt: "Then going for a short easy walk on flat ground.",
      arrows: [onward],
    },
  ],
};
