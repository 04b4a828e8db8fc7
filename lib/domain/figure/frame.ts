import { add, cross, scale, unit, type Vec } from "./vector";

/** The three axes of a body segment, as world directions: forward, up (towards the head end), right. */
export interface Frame {
  readonly forward: Vec;
  readonly up: Vec;
  readonly right: Vec;
}

export const WORLD: Frame = { forward: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };

/** A direction given in the segment's own axes, turned into the world's. */
export function toWorld(frame: Frame, [f, u, r]: Vec): Vec {
  return add(add(scale(frame.forward, f), scale(frame.up, u)), scale(frame.right, r));
}

function turn(frame: Frame, degrees: number, axis: 0 | 1 | 2): Frame {
  if (degrees === 0) return frame;
  const angle = (degrees * Math.PI) / 180;
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const axes: readonly [Vec, Vec, Vec] = [frame.forward, frame.up, frame.right];
  const first = axes[((axis + 1) % 3) as 0 | 1 | 2];
  const second = axes[((axis + 2) % 3) as 0 | 1 | 2];
  const turned = [axes[0], axes[1], axes[2]] as [Vec, Vec, Vec];
  turned[(axis + 1) % 3] = add(scale(first, c), scale(second, s));
  turned[(axis + 2) % 3] = add(scale(second, c), scale(first, -s));
  return { forward: turned[0], up: turned[1], right: turned[2] };
}

/** Turn about the segment's own forward axis: positive tips the up axis to the right. */
export const tipRight = (frame: Frame, degrees: number): Frame => turn(frame, degrees, 0);
/** Turn about the segment's own up axis: positive turns the front to the right. */
export const turnRight = (frame: Frame, degrees: number): Frame => turn(frame, -degrees, 1);
/** Turn about the segment's own right axis: positive tips the up axis forward (a hanging limb swings back). */
export const tipForward = (frame: Frame, degrees: number): Frame => turn(frame, -degrees, 2);

/** A frame whose up axis is `up` and whose front faces `forward` as nearly as that allows. */
export function frameOf(up: Vec, forward: Vec): Frame {
  const u = unit(up);
  const right = unit(cross(forward, u));
  return { forward: cross(u, right), up: u, right };
}
