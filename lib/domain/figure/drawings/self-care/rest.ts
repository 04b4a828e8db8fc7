import type { Drawing } from "../../drawing";
import type { Pose } from "../../pose";
import type { Prop } from "../../prop";
import { stride } from "../activities/brisk";
import { onBack } from "../lying-positions";
import { kneePillow, positionOfComfortDeepBreaths } from "../position-of-comfort-deep-breaths";
import { sidePillow } from "../positions";
import { pureRelaxationPose } from "../pure-relaxation-pose";

const BED = 0.24;
const bed: readonly Prop[] = [
  { kind: "block", from: [-0.6, 0.03, -0.24], to: [0.62, 0.13, 0.24] },
  { kind: "block", from: [-0.58, 0.13, -0.23], to: [0.6, BED, 0.23] },
  { kind: "block", from: [-0.63, 0, -0.24], to: [-0.6, 0.44, 0.24] },
];
const comfort = positionOfComfortDeepBreaths.frames[0];
const onBed = (pose: Pose): Pose => {
  const [first] = pose.rests;
  return { ...pose, rests: [{ ...first, on: { height: BED } }] };
};
const supine: Pose = {
  ...onBack,
  trunk: { neckFlexion: -14, headFlexion: 18 },
  both: {
    hipFlexion: 24,
    kneeFlexion: 40,
    hipAbduction: 3,
    ankleDorsiflexion: -24,
    shoulderAbduction: 12,
    elbowFlexion: 14,
  },
};

/** A pillow under the knees on the back, between the knees on the side. */
export const sleepPillowUnderKnees: Drawing = {
  id: "sleep-pillow-under-knees",
  view: { azimuth: 0, elevation: 26 },
  props: bed,
  frames: [
    {
      pose: onBed(supine),
      alt: "Lying in bed on the back, a pillow under both knees and one under the head.",
      props: [
        { kind: "pillow", at: [-0.43, BED + 0.03, 0], half: [0.09, 0.03, 0.15] },
        { kind: "pillow", at: [0.22, BED + 0.055, 0], half: [0.1, 0.055, 0.17] },
      ],
    },
    {
      pose: onBed(comfort.pose),
      alt: "Or lying in bed on the side, knees bent, a pillow between the knees and one under the head.",
      props: [sidePillow(BED), kneePillow(BED)],
    },
  ],
};

/** A short rest in the position that hurts least, then up for a few steps. */
export const acuteRest: Drawing = {
  id: "acute-rest",
  view: { azimuth: 4, elevation: 18 },
  props: [],
  frames: [
    {
      pose: comfort.pose,
      alt: "A short rest in the position that hurts least, for example on one side with pillows under the head and between the knees.",
      props: positionOfComfortDeepBreaths.props,
    },
    {
      pose: stride("right", { swing: 14, elbow: 16 }),
      alt: "Then getting up and walking a few steps. No staying in bed all day.",
      props: [{ kind: "floor" }],
      arrows: [
        {
          through: [
            [0.2, 0.06, 0.1],
            [0.38, 0.06, 0.1],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};

const soft = pureRelaxationPose.frames[1] ?? pureRelaxationPose.frames[0];

/** Softening from the belly outward. */
export const bodyScanSoftening: Drawing = {
  id: "body-scan-softening",
  view: pureRelaxationPose.view,
  props: pureRelaxationPose.props,
  frames: [
    {
      pose: soft.pose,
      breath: "out",
      alt: "Lying on pillows where it hurts least. Breathing out, the belly goes soft first.",
      arrows: [
        {
          through: [
            [0, 0.24, -0.04],
            [0, 0.1, -0.04],
          ],
          from: "waist",
        },
      ],
    },
    {
      pose: { ...soft.pose, both: { ...soft.pose.both, shoulderAbduction: 32, hipAbduction: 12 } },
      alt: "Then the softness goes outward: ribs and shoulders, jaw and hands, hips, legs and feet. Arms and legs fall a little further open.",
      arrows: [
        {
          through: [
            [-0.03, 0.08, 0.03],
            [-0.19, 0.08, 0.03],
          ],
          from: "waist",
        },
        {
          through: [
            [0.07, 0.08, 0.03],
            [0.42, 0.08, 0.03],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
