import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import type { Pose } from "../../pose";
import { SEAT_HEIGHT } from "../../prop";
import { seated } from "../positions";

const onThighs = bothHands({
  at: { from: "right.thigh", by: [0.07, 0, 0] },
  fingers: [1, 0, -0.1],
  palm: [0, -1, 0],
  elbow: [-0.6, -0.2, 1],
});

/** Sitting tall; the ribs glide over a quiet pelvis: to the right and ahead. */
const shifted = (right: number, ahead: number): Pose => ({
  ...seated,
  root: { roll: right * 9, pitch: ahead * 13 },
  trunk: {
    lumbarSideBend: right * 10,
    thoracicSideBend: right * -22,
    neckSideBend: right * 3,
    lumbarFlexion: ahead * -12,
    thoracicFlexion: ahead * -6,
    neckFlexion: ahead * 2,
  },
  hands: onThighs,
});

/** Sliding the rib cage to the sides, ahead and back over a quiet pelvis. */
export const seatedIsolationMovement: Drawing = {
  id: "seated-isolation-movement",
  view: { azimuth: 72, elevation: 8 },
  props: [{ kind: "block", from: [-0.1, 0, -0.12], to: [0.13, SEAT_HEIGHT, 0.12] }],
  frames: [
    { pose: shifted(0, 0), alt: "Sitting tall on a firm seat, feet flat, hands on the thighs." },
    {
      pose: shifted(1, 0),
      alt: "The ribs have slid to one side. The head stays level, the hips stay still.",
      arrows: [
        {
          through: [
            [0.05, 0.02, 0.13],
            [0.05, 0.02, 0.26],
          ],
          from: "thorax",
        },
      ],
    },
    {
      pose: shifted(-1, 0),
      alt: "The ribs have slid to the other side. Later the same goes ahead and back, then round in a slow circle.",
      arrows: [
        {
          through: [
            [0.05, 0.02, -0.13],
            [0.05, 0.02, -0.26],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
