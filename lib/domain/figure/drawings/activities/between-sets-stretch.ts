import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import { FLOOR } from "../../pose";
import type { Prop } from "../../prop";
import { feetApart, legLeaning, onFeet } from "../stances";

const POST = 0.3;

const post = { kind: "block", from: [POST, 0, -0.03], to: [POST + 0.05, 1.1, 0.03] } as const satisfies Prop;

const holdPost = bothHands({
  at: { by: [POST, 0.68, 0.045] },
  fingers: [1, 0.3, 0],
  palm: [0, 0, -1],
  elbow: [0, -1, 0.4],
});

/** After pulling: hold a post, sit back, round the upper back. After pressing: forearm on the frame, step ahead. */
export const betweenSetsStretch: Drawing = {
  id: "between-sets-stretch",
  view: { azimuth: 16, elevation: 7 },
  props: [{ kind: "floor" }],
  nearest: ["rightArm"],
  target: "upper-back",
  frames: [
    {
      pose: { ...onFeet({ trunk: 4, thigh: 6, shank: 4 }), feet: feetApart(0.07, 0), hands: holdPost },
      props: [post],
      alt: "After pulling: standing in front of a post or door frame, both hands round it at chest height.",
    },
    {
      pose: {
        ...onFeet({ trunk: 34, thigh: 46, shank: 8 }),
        trunk: { lumbarFlexion: 10, thoracicFlexion: 34, neckFlexion: 20 },
        both: { shoulderProtraction: 24 },
        feet: feetApart(0.07, 0.06),
        pin: { point: "pelvis", x: -0.2 },
        hands: holdPost,
      },
      props: [post],
      alt: "Holding on and sitting back with round shoulders, so that the upper back widens.",
      arrows: [
        {
          through: [
            [-0.1, 0.04, 0.1],
            [-0.26, -0.01, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
    {
      pose: {
        ...onFeet({ trunk: 2 }),
        root: { pitch: 2 },
        trunk: { thoracicRotation: -12 },
        right: legLeaning({ trunk: 2, thigh: -13, shank: 13 }),
        rests: [{ points: ["right.heel"], on: FLOOR }],
        pin: { point: "right.ankle", x: 0.2, z: -0.25 },
        feet: [{ foot: "left", at: { by: [0.43, 0, -0.37] }, toes: [1, 0, -0.1], sole: [0, -1, 0], knee: [1, 0, 0] }],
        hands: [
          {
            hand: "right",
            at: { by: [POST, 0.85, -0.01] },
            fingers: [0, 1, 0],
            palm: [1, 0, 0],
            elbow: [-0.2, -1, 0.4],
          },
        ],
      },
      props: [{ ...post, near: true }],
      alt: "After pressing: one forearm on the frame below shoulder height, one step ahead until the chest opens.",
      arrows: [
        {
          through: [
            [0.1, 0.06, -0.1],
            [0.28, 0.06, -0.1],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
