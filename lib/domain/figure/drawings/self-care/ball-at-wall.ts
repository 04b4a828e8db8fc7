import type { Arrow } from "../../drawing";
import { landmark } from "../../landmarks";
import { bothHands } from "../../pair";
import type { BodyPoint, Pose } from "../../pose";
import type { Prop } from "../../prop";
import { settled } from "../../settle";
import { type Lean, onFeet } from "../stances";

/** A soft ball for the back muscles, a little larger than a tennis ball. */
const RADIUS = 0.03;
/** How far beside the spine it lies. */
const BESIDE = 0.045;
/** How far behind the middle of the chest the wall is. */
const WALL = -0.118;

/** A thick wall seen along its face, so that the ball shows between wall and back. */
export const wall: Prop = { kind: "block", from: [WALL - 0.07, 0, -0.2], to: [WALL, 1.06, 0.2] };

/** Standing with the back to the wall, the upper back just off it, the arms before the body. */
export const backToWall = (lean: Lean, more: Partial<Pose> = {}): Pose => {
  const stance = onFeet(lean);
  return {
    ...stance,
    trunk: { neckFlexion: 2 },
    // The far arm hangs a little behind the near one, which covers it: of an arm that showed beside it only a strip would.
    both: { ...stance.both, shoulderFlexion: 14, elbowFlexion: 22 },
    left: { shoulderFlexion: 4, elbowFlexion: 16 },
    pin: { point: "thorax", x: 0, z: 0 },
    ...more,
  };
};

/** The ball between the wall and the back, at the height of a place on the body, raised or lowered by `up`. */
export function ballBehind(pose: Pose, at: BodyPoint, up = 0): Prop {
  const [, y, z] = landmark(settled(pose), at).at;
  return { kind: "ball", at: [WALL + RADIUS, y + up, z + BESIDE], radius: RADIUS };
}

/** From the side: only so does a ball between wall and back show. */
export const view = { azimuth: 0, elevation: 5 } as const;

export const upright = backToWall({ trunk: -5, thigh: 6, shank: -3 });

export const leaning = backToWall({ trunk: -6, thigh: 16, shank: 3 });

export const bent = backToWall({ trunk: -5, thigh: 44, shank: 16 });

/** Both palms on the belly, to feel the breath. */
export const handsOnBelly: Partial<Pose> = {
  hands: bothHands({
    at: { from: "waist", by: [0.004, -0.01, 0.035] },
    fingers: [0, 0.1, -1],
    palm: [-1, 0, 0],
    elbow: [-0.2, -1, 0.7],
  }),
};

/** Round the spot the ball lies on; so far `ahead` of it that a small picture still shows the ball. */
export const rollingRound = (up = 0, ahead = 0): Arrow => ({
  through: [
    [ahead - 0.1, up - 0.03, 0.1],
    [ahead - 0.13, up + 0.06, 0.1],
    [ahead - 0.06, up + 0.09, 0.1],
    [ahead - 0.02, up + 0.04, 0.1],
    [ahead - 0.03, up - 0.04, 0.1],
  ],
  from: "thorax",
});

/** The back gives its weight to the ball. */
export const inward = (up = 0): Arrow => ({
  through: [
    [0.2, up, 0.1],
    [0.085, up, 0.1],
  ],
  from: "thorax",
});
