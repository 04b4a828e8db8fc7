import { add, type Vec } from "../vector";

/** A ball of flesh round a joint of the hand. In the hand's own axes: ahead (from the wrist to the fingertips), towards
 *  the thumb, and up from the palm through the back of the hand. Fractions of stature; the origin is the palm's middle. */
export interface Bead {
  readonly at: Vec;
  readonly radius: number;
}

/** Bend of a finger's three joints (knuckle, middle and end joint) and how far it leans towards the thumb; degrees. */
export interface Finger {
  readonly bend: readonly [mcp: number, pip: number, dip: number];
  readonly lean: number;
}

/** Each of the thumb's three bones: degrees away from straight ahead in the palm's plane, and below that plane. */
export interface Thumb {
  readonly out: readonly [number, number, number];
  readonly under: readonly [number, number, number];
}

export type Fingers = readonly [index: Finger, middle: Finger, ring: Finger, little: Finger];

interface Bones {
  readonly root: Vec;
  readonly lengths: readonly [number, number, number];
  readonly radii: readonly [number, number, number, number];
}

/** Bone lengths: Buryanov A, Kotiuk V. Proportions of hand segments. Int J Morphol 2010;28(3):755-758, soft tip included,
 *  for a stature of 1.72 m. Roots and radii are ours, checked against a hand breadth of 0.048 and length of 0.108. */
const FINGERS: readonly [Bones, Bones, Bones, Bones] = [
  { root: [0.0255, 0.0162, 0], lengths: [0.0231, 0.013, 0.0114], radii: [0.0058, 0.0054, 0.0049, 0.0042] },
  { root: [0.0265, 0.0055, 0.0005], lengths: [0.026, 0.0153, 0.0123], radii: [0.0059, 0.0055, 0.005, 0.0043] },
  { root: [0.0225, -0.0052, 0], lengths: [0.0241, 0.0149, 0.0123], radii: [0.0056, 0.0052, 0.0047, 0.0041] },
  { root: [0.016, -0.0152, -0.001], lengths: [0.019, 0.0105, 0.0114], radii: [0.0051, 0.0046, 0.0042, 0.0036] },
];
const THUMB: Bones = {
  root: [-0.02, 0.0085, -0.002],
  lengths: [0.0262, 0.0184, 0.0148],
  radii: [0.0095, 0.009, 0.0068, 0.0053],
};

const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** One step along a bone: `out` degrees towards the thumb, `under` degrees below the palm's plane. */
const bone = (out: number, under: number, size: number): Vec => [
  Math.cos(rad(under)) * Math.cos(rad(out)) * size,
  Math.cos(rad(under)) * Math.sin(rad(out)) * size,
  -Math.sin(rad(under)) * size,
];

function chain({ root, lengths, radii }: Bones, steps: readonly (readonly [out: number, under: number])[]): Bead[] {
  let at = root;
  const beads: Bead[] = [{ at, radius: radii[0] }];
  for (const [i, [out, under]] of steps.entries()) {
    at = add(at, bone(out, under, lengths[i as 0 | 1 | 2]));
    beads.push({ at, radius: radii[(i + 1) as 1 | 2 | 3] });
  }
  // The tip's ball lies within the finger's length.
  const last = beads[beads.length - 1] as Bead;
  const [out, under] = steps[steps.length - 1] as readonly [number, number];
  beads[beads.length - 1] = { ...last, at: add(last.at, bone(out, under, -last.radius * 0.8)) };
  return beads;
}

/** A finger's four balls from knuckle to tip. */
export function fingerBeads(index: 0 | 1 | 2 | 3, { bend: [mcp, pip, dip], lean }: Finger): Bead[] {
  const bones = FINGERS[index];
  return chain(bones, [
    [lean, mcp],
    [lean, mcp + pip],
    [lean, mcp + pip + dip],
  ]);
}

export function thumbBeads({ out, under }: Thumb): Bead[] {
  return chain(THUMB, [
    [out[0], under[0]],
    [out[1], under[1]],
    [out[2], under[2]],
  ]);
}

/** The palm from the knuckles to the wrist: how far ahead, towards the thumb, half its breadth and half its thickness. */
export const PALM: readonly (readonly [ahead: number, thumbward: number, breadth: number, thickness: number])[] = [
  [0.0215, 0.0003, 0.0212, 0.0075],
  [0.008, 0, 0.0225, 0.0085],
  [-0.014, 0, 0.0195, 0.0095],
  [-0.03, 0, 0.0168, 0.0105],
];

/** The wrist's middle, from which the forearm leads away. */
export const WRIST: Vec = [-0.03, 0, 0];

/** Forearm from the wrist: distance and half-breadth. */
export const FOREARM: readonly (readonly [distance: number, radius: number])[] = [
  [0.045, 0.0185],
  [0.115, 0.0265],
];
/** Where the sleeve's hem is, and where the arm ends far outside the picture; distance from the wrist. */
/** The elbow's distance from the wrist and its half-breadth, when the whole forearm shows. */
export const ELBOW = [0.155, 0.03] as const;
export const SLEEVE = { hem: 0.1, half: 0.0305, end: 0.5 } as const;
