import type { Arrow } from "../../drawing";
import { landmark } from "../../landmarks";
import type { BodyPoint, Pose } from "../../pose";
import type { Prop } from "../../prop";
import { settled } from "../../settle";
import { type Lean, onFeet } from "../stances";

/** A soft ball for the back muscles, a tennis ball's size. */
const RADIUS = 0.03;
/** How far beside the spine it lies. */
const BESIDE = 0.045;
/** How far behind the middle of the chest the wall is. */
export const WALL = -0.118;

export const wall: Prop = { kind: "wall", x: WALL, height: 1.1 };

/** Standing with the back to the wall, the upper back just off it. */
export const backToWall = (lean: Lean, more: Partial<Pose> = {}): Pose => ({
  ...onFeet(lean),
  trunk: { neckFlexion: 2 },
  pin: { point: "thorax", x: 0, z: 0 },
  ...more,
});

/** The ball between the wall and the back, at the height of a place on the body, raised or lowered by `up`. */
export function ballBehind(pose: Pose, at: BodyPoint, up = 0): Prop {
  const [, y, z] = landmark(settled(pose), at).at;
  return { kind: "ball", at: [WALL + RADIUS, y + up, z + BESIDE], radius: RADIUS };
}

export const view = { azimuth: 16, elevation: 7 } as const;

export const upright = backToWall({ trunk: -5, thigh: 6, shank: -3 });

export const leaning = backToWall({ trunk: -6, thigh: 16, shank: 3 });

export const bent = backToWall({ trunk: -5, thigh: 44, shank: 16 });

/** Up and down round the spot, drawn beside the body where it can be seen. */
export const rolling: Arrow = {
  through: [
    [0.12, -0.09, 0.1],
    [0.16, 0, 0.1],
    [0.12, 0.09, 0.1],
  ],
  from: "thorax",
};

/** The back gives its weight to the ball. */
export const inward: Arrow = {
  through: [
    [0.2, 0.01, 0.1],
    [0.09, 0.01, 0.1],
  ],
  from: "thorax",
};
