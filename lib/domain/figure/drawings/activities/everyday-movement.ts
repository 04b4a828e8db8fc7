import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import type { Pose } from "../../pose";
import { seated } from "../positions";
import { onFoot } from "../stances";

const march = onFoot("left", { hipFlexion: 62, kneeFlexion: 76, shoulderFlexion: -30, elbowFlexion: 40 });
const marching: Pose = {
  ...march,
  left: { ...march.left, shoulderFlexion: 44, elbowFlexion: 50 },
  pin: { point: "left.ankle", x: 0.34 },
};
const typing: Pose = {
  ...seated,
  root: { pitch: -8 },
  trunk: { lumbarFlexion: 16, thoracicFlexion: 16, neckFlexion: 4 },
};

/** Getting up from sitting again and again to march and swing the arms. */
export const regularDynamicMovement: Drawing = {
  id: "regular-dynamic-movement",
  view: "side",
  props: [{ kind: "floor" }, { kind: "chair", x: -0.12, beside: true }],
  frames: [
    {
      pose: {
        ...typing,
        pin: { point: "seat", x: -0.12 },
        hands: bothHands({
          at: { from: "right.thigh", by: [0.06, 0, -0.01] },
          fingers: [1, 0, -0.4],
          palm: [0, -1, 0],
          elbow: [-0.8, 0, 0.6],
        }),
        feet: (seated.feet ?? []).map((foot) => ({ ...foot, at: { by: [0.14, 0, foot.at.by[2]] } as const })),
      },
      alt: "Sitting still on a chair for a while, for example at work.",
      props: [{ kind: "sign", sign: "clock", at: [0.42, 0.86, 0] }],
    },
    {
      pose: marching,
      alt: "Up from the chair: marching on the spot, arms swinging, for a minute or two.",
      arrows: [
        {
          through: [
            [0.2, -0.06, 0.1],
            [0.24, 0.08, 0.1],
          ],
          from: "right.knee",
        },
      ],
    },
  ],
};
