import { add, scale, sub, type Vec } from "../vector";
import { type Bead, fingerBeads, PALM, thumbBeads, WRIST } from "./bones";
import type { Contact, Grip } from "./grips";

/** A cross-section of the palm: its middle and its two half-axes, across and through the hand. */
export interface Slice {
  readonly at: Vec;
  readonly breadth: Vec;
  readonly thickness: Vec;
}

/** A hand in its own axes (see Bead), the place that touches the skin at the origin, nothing below it. */
export interface HandShape {
  readonly fingers: readonly (readonly Bead[])[];
  readonly thumb: readonly Bead[];
  /** From the knuckles to the wrist. */
  readonly palm: readonly Slice[];
  readonly wrist: Vec;
}

/** A practitioner's hand beside the client's, so that it reads at print size: a tenth larger than by the tables. */
const SIZE = 1.12;

const rad = (degrees: number): number => (degrees * Math.PI) / 180;

function turned({ raise = 0, edge = 0 }: Grip, [ahead, thumbward, up]: Vec): Vec {
  const [cr, sr] = [Math.cos(rad(raise)), Math.sin(rad(raise))];
  const [ce, se] = [Math.cos(rad(edge)), Math.sin(rad(edge))];
  const [t, u] = [thumbward * ce - up * se, thumbward * se + up * ce];
  return [ahead * cr + u * sr, t, u * cr - ahead * sr];
}

const mean = (points: readonly Vec[]): Vec =>
  scale(
    points.reduce((sum, point) => add(sum, point), [0, 0, 0] as Vec),
    1 / points.length,
  );

function contactOf(contact: Contact, fingers: readonly (readonly Bead[])[], thumb: readonly Bead[]): Vec {
  const tips = fingers.map((finger) => (finger[3] as Bead).at);
  const thumbTip = (thumb[3] as Bead).at;
  switch (contact) {
    case "palm":
      return [0, 0, 0];
    case "heel":
      return [-0.026, 0, 0];
    case "forearm":
      return [-0.095, 0, 0];
    case "edge":
      return [0.004, -0.022, 0];
    case "thumb":
      return thumbTip;
    case "fingertips":
      return mean(tips);
    case "knuckles":
      return mean(fingers.map((finger) => (finger[1] as Bead).at));
    case "pinch":
      return mean([thumbTip, tips[0] as Vec, tips[1] as Vec]);
  }
}

/** The grip as balls and slices. */
export function handShape(grip: Grip): HandShape {
  const known = shapes.get(grip);
  if (known) return known;
  const made = shapeOf(grip);
  shapes.set(grip, made);
  return made;
}

/** Grips never change, and every hand is laid in one of a few. */
const shapes = new WeakMap<Grip, HandShape>();

function shapeOf(grip: Grip): HandShape {
  const bones = grip.fingers.map((finger, i) => fingerBeads(i as 0 | 1 | 2 | 3, finger));
  const thumb = thumbBeads(grip.thumb);
  const turn = (v: Vec) => scale(turned(grip, v), SIZE);
  const touch = turn(contactOf(grip.contact, bones, thumb));
  const low = Math.min(...[...bones.flat(), ...thumb].map(({ at, radius }) => turn(at)[2] - radius * SIZE));
  const origin: Vec = [touch[0], touch[1], Math.min(low, turn([0, 0, -0.009])[2])];
  const place = (v: Vec) => sub(turn(v), origin);
  const bead = ({ at, radius }: Bead): Bead => ({ at: place(at), radius: radius * SIZE });
  return {
    fingers: bones.map((finger) => finger.map(bead)),
    thumb: thumb.map(bead),
    palm: PALM.map(([ahead, thumbward, breadth, thickness]) => ({
      at: place([ahead, thumbward, 0]),
      breadth: turn([0, breadth, 0]),
      thickness: turn([0, 0, thickness]),
    })),
    wrist: place(WRIST),
  };
}
