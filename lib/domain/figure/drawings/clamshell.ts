import type { Drawing } from "../drawing";
import type { HandContact } from "../pose";
import { sideLying } from "./positions";

const underHead = { shoulderFlexion: 150, elbowFlexion: 130, forearmPronation: 40 } as const;
const hand: HandContact = {
  hand: "left",
  at: { by: [-0.2, 0, 0.2] },
  fingers: [-1, 0, 0.4],
  palm: [0, -1, 0],
  elbow: [0.6, 1, 0.2],
};
const lying = { ...sideLying, right: { ...underHead }, hands: [hand] };

/** Lying on the side with bent knees and opening the upper knee, feet together. */
export const clamshell: Drawing = {
  id: "clamshell",
  view: { azimuth: 0, elevation: 32 },
  props: [{ kind: "mat" }],
  side: "left",
  target: "left-hip",
  frames: [
    { pose: lying, alt: "Lying on one side, hips and knees bent, knees and feet together, head on the lower arm." },
    {
      pose: { ...lying, left: { hipAbduction: 26, hipExternalRotation: 36 } },
      alt: "Lying on one side. The upper knee is opened upwards like a shell, the feet stay together, the pelvis does not roll.",
      arrows: [{ follow: "left.knee", by: [0.12, 0, 0.06] }],
    },
  ],
};
