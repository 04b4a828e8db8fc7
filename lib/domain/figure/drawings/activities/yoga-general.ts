import type { Drawing } from "../../drawing";
import { breathIn, breathingSeated } from "../breathing-seated";
import { allFours, hookLying, palmsDown } from "../positions";
import { onFeet } from "../stances";

/** A short gentle round: breath, cat, side bend beside a chair, rest. */
export const yogaGeneral: Drawing = {
  id: "yoga-general",
  view: { azimuth: 24, elevation: 9 },
  props: [{ kind: "mat" }],
  frames: [
    {
      pose: breathingSeated(0.035),
      alt: "For example: first sitting on a chair, breathing slowly.",
      props: [{ kind: "chair", x: 0 }],
      arrows: breathIn,
    },
    {
      pose: {
        ...allFours(48, { lumbarFlexion: 30, thoracicFlexion: 38, neckFlexion: 30 }),
        pin: { point: "right.knee", x: -0.1 },
        hands: (allFours(48, {}).hands ?? []).map((held) => ({
          ...held,
          at: { by: [0.23, 0, held.at.by[2]] } as const,
        })),
      },
      alt: "Then on hands and knees: the back is rounded up and let down again.",
      arrows: [
        {
          through: [
            [0, 0.09, 0],
            [0, 0.19, 0],
          ],
          from: "waist",
        },
      ],
    },
    {
      pose: {
        ...onFeet({}),
        root: { yaw: 90 },
        trunk: { lumbarSideBend: -18, thoracicSideBend: -16, neckSideBend: -6 },
        right: { shoulderAbduction: 20, elbowFlexion: 20 },
        pin: { point: "pelvis", x: -0.06, z: 0 },
        hands: [
          {
            hand: "left",
            at: { by: [0.25, 0.507, 0.02] },
            fingers: [1, 0, 0.4],
            palm: [0, -1, 0],
            elbow: [0.4, 0.2, -1],
          },
        ],
      },
      alt: "Then standing: a small bend to the side, one hand on a chair back.",
      props: [{ kind: "chair", x: 0.36, beside: true }],
      arrows: [
        {
          through: [
            [-0.03, 0.1, 0.1],
            [0.09, 0.12, 0.1],
            [0.18, 0.04, 0.1],
          ],
          from: "head",
        },
      ],
    },
    {
      pose: { ...hookLying, hands: palmsDown(0.08) },
      alt: "At the end resting on the back with bent knees for some minutes.",
    },
  ],
};
