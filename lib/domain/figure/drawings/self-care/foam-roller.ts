import type { Drawing } from "../../drawing";
import { bothFeet, bothHands } from "../../pair";
import { FLOOR, type Pose } from "../../pose";

const RADIUS = 0.045;
/** On the back over the roller, the hands carrying the head; hips on the floor or lifted. */
const over = (pitch: number, trunk: NonNullable<Pose["trunk"]>, lifted = false, x = 0): Pose => ({
  root: { pitch },
  trunk,
  rests: lifted
    ? [
        { points: ["thorax"], on: { height: 2 * RADIUS } },
        { points: ["left.heel", "right.heel"], on: FLOOR },
      ]
    : [{ points: ["pelvis"], on: FLOOR }],
  pin: { point: "thorax", x: -0.22 + x },
  feet: bothFeet({ at: { by: [0.3, 0, 0.07] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [0.3, 1, 0] }),
  hands: bothHands({
    at: { from: "head", by: [-0.03, 0.0, 0.0] },
    fingers: [-0.5, 0.2, -1],
    palm: [0.8, 0.6, 0],
    elbow: [0.5, 1, 0.5],
  }),
});

/** Leaning back over a foam roller at the shoulder blades, then rolling a hand's width. */
export const foamRollerThoracic: Drawing = {
  id: "foam-roller-thoracic",
  view: { azimuth: 12, elevation: 12 },
  props: [{ kind: "mat" }, { kind: "roller", from: [-0.22, RADIUS, -0.26], to: [-0.22, RADIUS, 0.26], radius: RADIUS }],
  frames: [
    {
      pose: over(-62, { lumbarFlexion: 10, thoracicFlexion: 22, neckFlexion: 10 }),
      alt: "Lying with a soft roller across under the shoulder blades, knees bent, hips on the floor. The hands carry the head, elbows forward.",
    },
    {
      pose: over(-68, { lumbarFlexion: 0, thoracicFlexion: -16, neckFlexion: -2 }),
      breath: "out",
      alt: "Breathing out, the upper back leans back over the roller. The hips stay on the floor.",
      arrows: [
        {
          through: [
            [0.06, 0.16, 0],
            [-0.08, 0.14, 0],
            [-0.16, 0.04, 0],
          ],
          from: "head",
        },
      ],
    },
    {
      pose: over(-94, { lumbarFlexion: 4, thoracicFlexion: 8, neckFlexion: 8 }, true, 0.03),
      alt: "The hips are lifted a little. The back rolls a hand's width up and down, only between the tips of the shoulder blades.",
      arrows: [
        {
          through: [
            [-0.02, 0.12, 0.1],
            [0.12, 0.12, 0.1],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
