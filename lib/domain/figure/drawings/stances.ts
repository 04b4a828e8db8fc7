import { bothFeet } from "../pair";
import { FLOOR, type Pose, type Side, type SideAngles } from "../pose";

/** How the segments of a standing body lean, degrees: trunk and shank forward, thigh with the knee before the hip. */
export interface Lean {
  readonly trunk?: number;
  readonly thigh?: number;
  readonly shank?: number;
}

/** Joint angles of a leg whose foot is flat on the floor. */
export const legLeaning = ({ trunk = 0, thigh = 0, shank = 0 }: Lean): SideAngles => ({
  hipFlexion: thigh + trunk,
  kneeFlexion: thigh + shank,
  ankleDorsiflexion: shank,
});

/** Arms hanging at ease. */
export const hanging: SideAngles = { shoulderAbduction: 5, elbowFlexion: 10 };

/** On both flat feet, ankles at x = 0. */
export const onFeet = (lean: Lean): Pose => ({
  root: { pitch: lean.trunk ?? 0 },
  both: { ...hanging, ...legLeaning(lean) },
  rests: [{ points: ["left.heel", "right.heel"], on: FLOOR }],
  pin: { point: "right.ankle", x: 0 },
});

/** Both feet flat and this far apart (half the distance), toes turned out a little. */
export const feetApart = (half: number, x = 0, out = 0.2) =>
  bothFeet({ at: { by: [x, 0, half] }, toes: [1, 0, out], sole: [0, -1, 0], knee: [1, 0, out] });

/** On one flat foot; the other leg is free. */
export const onFoot = (side: Side, free: SideAngles, lean: Lean = {}): Pose => {
  const bearing = { ...hanging, ...legLeaning(lean) };
  const swinging = { ...hanging, ...free };
  return {
    root: { pitch: lean.trunk ?? 0 },
    left: side === "left" ? bearing : swinging,
    right: side === "right" ? bearing : swinging,
    rests: [{ points: [`${side}.heel`], on: FLOOR }],
    pin: { point: `${side}.ankle`, x: 0 },
  };
};
