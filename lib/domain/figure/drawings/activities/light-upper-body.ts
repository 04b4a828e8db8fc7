import type { Drawing } from "../../drawing";
import type { Pose, SideAngles } from "../../pose";
import { seated } from "../positions";

const arms = (both: SideAngles): Pose => ({ ...seated, both, fists: ["left", "right"] });

/** An easy version of a known lift: curling and lowering light weights. */
export const activeRecoveryLightUpperBody: Drawing = {
  id: "active-recovery-light-upper-body",
  view: { azimuth: 30, elevation: 8 },
  props: [{ kind: "floor" }, { kind: "block", from: [-0.14, 0, -0.16], to: [0.12, 0.245, 0.16] }],
  gear: [{ kind: "dumbbell" }],
  frames: [
    {
      pose: arms({ shoulderFlexion: 4, shoulderAbduction: 12, elbowFlexion: 16 }),
      alt: "Sitting tall on a bench, very light weights in the hands, arms hanging. This shows one easy lift as an example.",
    },
    {
      pose: arms({ shoulderFlexion: 12, shoulderAbduction: 12, elbowFlexion: 100, forearmPronation: -40 }),
      alt: "The weights are lifted slowly by bending the elbows, only as far as it feels easy.",
      arrows: [
        {
          through: [
            [0.3, -0.12, 0.06],
            [0.36, 0.02, 0.06],
            [0.3, 0.15, 0.06],
          ],
          from: "right.elbow",
        },
      ],
    },
  ],
};
