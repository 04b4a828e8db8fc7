import type { Drawing } from "../../drawing";
import type { HandContact, Pose } from "../../pose";
import { SEAT_HEIGHT } from "../../prop";
import { breathIn, breathingSeated, breathOut } from "../breathing-seated";
import { seated } from "../positions";

/** Slow breath with a soft sound like the sea, sitting. */
export const ujjayiBreath: Drawing = {
  id: "ujjayi-breath",
  view: "side",
  props: [{ kind: "floor" }, { kind: "chair", x: 0 }],
  frames: [
    {
      pose: breathingSeated(0.035),
      breath: "in",
      alt: "Sitting at ease, hands in the lap. Breathing in slowly through the nose, the throat makes a soft sound like the sea.",
      props: [{ kind: "sign", sign: "sea", at: [0.36, 0.56, 0] }],
      arrows: breathIn,
    },
    {
      pose: breathingSeated(-0.006),
      breath: "out",
      alt: "Breathing out just as slowly with the same soft sound. The belly stays soft.",
      props: [{ kind: "sign", sign: "sea", at: [0.36, 0.56, 0] }],
      arrows: breathOut,
    },
  ],
};

/** The pelvic floor softens with the breath in and lifts with the breath out. */
export const pelvicFloorBreath: Drawing = {
  id: "pelvic-floor-breath",
  view: "side",
  props: [{ kind: "floor" }, { kind: "block", from: [-0.1, 0, -0.12], to: [0.13, SEAT_HEIGHT, 0.12] }],
  target: "belly",
  frames: [
    {
      pose: breathingSeated(0.04),
      breath: "in",
      alt: "Sitting tall on a firm seat. Breathing in: belly and seat go soft and widen downward.",
      arrows: [
        ...breathIn,
        {
          through: [
            [-0.03, 0.1, 0.14],
            [-0.03, -0.03, 0.14],
          ],
          from: "seat",
        },
      ],
    },
    {
      pose: breathingSeated(-0.01),
      breath: "out",
      alt: "Breathing out through the lips: a soft lift deep inside, the belly follows. No push down, no tight buttocks.",
      arrows: [
        ...breathOut,
        {
          through: [
            [-0.03, -0.03, 0.14],
            [-0.03, 0.11, 0.14],
          ],
          from: "seat",
        },
      ],
    },
  ],
};

const backHeld = (bellyRise: number, hand: boolean): Pose => ({
  ...seated,
  root: { pitch: -10 },
  trunk: { lumbarFlexion: 4, neckFlexion: 8, headFlexion: 6 },
  bellyRise,
  hands: hand
    ? [
        ...(breathingSeated(0).hands ?? []).filter((held) => held.hand === "left"),
        {
          hand: "right",
          at: { from: "waist", by: [0.005 + bellyRise, -0.02, 0.04] },
          fingers: [0.2, 0, -1],
          palm: [-1, 0, 0],
          elbow: [-0.4, -0.6, 1],
        },
      ]
    : (breathingSeated(0).hands ?? []),
});

/** Slow breath first, then quiet watching of the breath. */
export const yogaBreathingMeditation: Drawing = {
  id: "yoga-breathing-meditation",
  view: { azimuth: 26, elevation: 7 },
  props: [{ kind: "floor" }, { kind: "chair", x: -0.02 }],
  frames: [
    {
      pose: backHeld(0.035, false),
      breath: "in",
      alt: "Sitting with the back against the chair, hands in the lap, eyes low. Breathing in slowly through the nose.",
      arrows: breathIn,
    },
    {
      pose: backHeld(-0.006, false),
      breath: "out",
      alt: "Breathing out a little longer than in.",
      arrows: breathOut,
    },
    {
      pose: backHeld(0.012, true),
      alt: "Then the breath goes by itself. One hand on the belly feels it, the head stays quiet.",
      props: [{ kind: "sign", sign: "calm", at: [0.3, 0.8, 0] }],
    },
  ],
};

const _hands = (belly: number): readonly HandContact[] => [
  {
    hand: "right",
    at: { from: "waist", by: [0.01, belly, 0.03] },
    fingers: [0.3, 0, -1],
    palm: [0, -1, 0],
    elbow: [0.4, -0.6, 1],
  },
  {
    hand: "left",
    at: { from: "thorax", by: [0, 0.01, -0.03] },
    fingers: [-0.2, 0, 1],
    palm: [0, -1, 0],
    elbow: [0.4, -0.6, -1],
  },
];
