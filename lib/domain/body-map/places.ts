import type { Place } from "./chart";

/** A place on the page, by its distance from the midline and its height. */
export const at = (x: number, height: number): Place => ({ on: "page", x, height });
/** The outline at a height, of the trunk or of the leg's outer side. */
export const rim = (height: number): Place => ({ on: "rim", height });
export const leg = (height: number, across: number): Place => ({ on: "leg", height, across });
export const arm = (along: number, across: number): Place => ({ on: "arm", along, across });

/** The area of one region on the half of the body to the right on the page. What is `middle` begins and ends on the
 *  midline and is completed by its mirror image; neighbours share their corners, so that no gap is left. */
export interface Area {
  readonly name: string;
  readonly middle?: true;
  readonly corners: readonly Place[];
}

/** An edge between two places that is no straight line: how far its middle is moved, to the side and down. */
export type Bow = readonly [one: Place, other: Place, outwards: number, down: number];

/** A length of the arm from one share to another. */
export const armLength = (from: number, to: number): readonly Place[] =>
  to === 3 ? [arm(from, 0), arm(from, 1), arm(3, 1), arm(3, 0)] : [arm(from, 0), arm(from, 1), arm(to, 1), arm(to, 0)];

/** A length of the leg between two heights. */
export const legLength = (from: number, to: number): readonly Place[] => [
  leg(from, 0),
  leg(from, 1),
  leg(to, 1),
  leg(to, 0),
];

/** True when the edge between two places runs along the body's outline. */
export function isRim(from: Place, to: Place): boolean {
  if (isTrunkRim(from) && isTrunkRim(to)) return true;
  return (from.on === "leg" || from.on === "arm") && from.on === to.on && from.across === to.across;
}

/** True when the edge goes right across a limb, and not at one of its ends. */
export function hangs(from: Place, to: Place): boolean {
  if (from.on === "arm" && to.on === "arm") return from.across !== to.across && from.along > 0 && from.along < 3;
  if (from.on !== "leg" || to.on !== "leg") return false;
  return Math.abs(from.across - to.across) === 1 && from.height > SOLE;
}

/** Height of the row on which the feet end. */
export const SOLE = 1;

/** The place a share of the way along the outline. */
export function alongRim(from: Place, to: Place, share: number): Place {
  const mix = (a: number, b: number) => a + (b - a) * share;
  if (from.on === "arm" && to.on === "arm") return { ...from, along: mix(from.along, to.along) };
  if (from.on === "leg" && to.on === "leg") return { ...from, height: mix(from.height, to.height) };
  if (isTrunkRim(from) && isTrunkRim(to)) return rim(mix(from.height, to.height));
  return from;
}

type TrunkRim = Extract<Place, { readonly on: "rim" | "leg" }>;

function isTrunkRim(place: Place): place is TrunkRim {
  return place.on === "rim" || (place.on === "leg" && place.across === 1);
}
