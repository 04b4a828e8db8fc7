import type { Finger, Fingers, Thumb } from "./bones";

/** What touches the skin and so is laid on the given spot. */
export type Contact = "palm" | "fingertips" | "heel" | "edge" | "thumb" | "knuckles" | "pinch" | "forearm";

/** One way of using the hand: its joints in degrees, how it is turned against the skin, and what touches.
 *  `raise` lifts the wrist above the fingers, `edge` turns the hand up on its little-finger side. */
export interface Grip {
  readonly fingers: Fingers;
  readonly thumb: Thumb;
  readonly raise?: number;
  readonly edge?: number;
  readonly contact: Contact;
  /** Thumb lies across the hand, or under it; beside it when absent. */
  readonly thumbLies?: "over" | "under";
}

const finger = (mcp: number, pip: number, dip: number, lean: number): Finger => ({ bend: [mcp, pip, dip], lean });
/** Four fingers bent alike, fanned out by so many degrees from one to the next. */
const fan = (mcp: number, pip: number, dip: number, step: number, middle = 1.5): Fingers => [
  finger(mcp, pip, dip, middle + step),
  finger(mcp, pip, dip, middle),
  finger(mcp, pip, dip, middle - step),
  finger(mcp, pip, dip, middle - 2 * step),
];

const besideIndex: Thumb = { out: [42, 16, 4], under: [0, 0, 0] };
const away: Thumb = { out: [58, 44, 30], under: [0, 0, 0] };

/** The hand shapes of massage. */
export const grips = {
  /** Whole hand flat on the skin: stroking, rubbing, holding. */
  flat: { fingers: fan(3, 4, 3, 3), thumb: away, contact: "palm" },
  /** Flat hand, fingers wider apart: one that steadies or spreads. */
  spread: { fingers: fan(4, 6, 4, 9), thumb: { out: [66, 58, 46], under: [0, 0, 0] }, contact: "palm" },
  /** Pads of the bent fingers: circles, searching. */
  fingertips: { fingers: fan(28, 42, 22, 4), thumb: besideIndex, raise: 24, contact: "fingertips" },
  /** Pads of straight fingers, pressed flat: the strip beside the spine. */
  pads: { fingers: fan(8, 14, 8, 1), thumb: besideIndex, raise: 14, contact: "fingertips" },
  /** Straight thumb, fingers fanned out for support. */
  thumb: {
    fingers: fan(10, 24, 12, 7, -6),
    thumb: { out: [46, 48, 46], under: [8, 8, 4] },
    contact: "thumb",
  },
  /** Thumb against bent fingers like a C, muscle between them. */
  knead: {
    fingers: [finger(16, 36, 22, 10), finger(20, 36, 22, 7), finger(26, 36, 22, 3), finger(32, 34, 20, -1)],
    thumb: { out: [74, 52, 16], under: [10, 14, 18] },
    contact: "pinch",
  },
  /** Loose fist, backs of the fingers forward. */
  fist: {
    fingers: fan(58, 92, 62, 1),
    thumb: { out: [40, 20, -28], under: [18, 30, 30] },
    raise: 8,
    contact: "knuckles",
    thumbLies: "under",
  },
  /** Heel of the hand, fingers lifted off. */
  heel: { fingers: fan(-22, 8, 6, 5), thumb: away, raise: -10, contact: "heel" },
  /** Little-finger side, fingers loose. */
  edge: {
    fingers: fan(4, 10, 6, 7, 3),
    thumb: { out: [36, 14, 4], under: [-8, -4, 0] },
    edge: 58,
    contact: "edge",
    thumbLies: "over",
  },
  /** Hollow hand. */
  cup: {
    fingers: fan(34, 18, 10, 0.5),
    thumb: { out: [30, 6, -4], under: [16, 24, 26] },
    contact: "palm",
    thumbLies: "over",
  },
  /** Thumb against two fingers, skin between the pads. */
  pinch: {
    fingers: [finger(34, 44, 24, 16), finger(40, 42, 24, 12), finger(60, 70, 40, 2), finger(64, 74, 40, -4)],
    thumb: { out: [64, 26, -4], under: [16, 22, 26] },
    raise: 10,
    contact: "pinch",
  },
  /** Fingers over a fold of skin, thumb behind it. */
  roll: {
    fingers: fan(36, 44, 26, 3, 4),
    thumb: { out: [70, 44, 14], under: [20, 22, 18] },
    raise: 10,
    contact: "pinch",
  },
  /** Finger pads standing up under the base of the skull. */
  hook: {
    fingers: fan(18, 44, 30, 2),
    thumb: { out: [40, 30, 20], under: [4, 8, 8] },
    raise: 6,
    contact: "fingertips",
  },
  /** Soft underside of the forearm, hand loose. */
  forearm: { fingers: fan(8, 16, 10, 2), thumb: besideIndex, contact: "forearm" },
} as const satisfies Readonly<Record<string, Grip>>;

export type GripName = keyof typeof grips;
