import type { SideAngle, TrunkAngle } from "./joints";
import type { Vec } from "./vector";

export type Side = "left" | "right";

/** Where the pelvis is and which way the body lies, degrees. Upright facing +x is all zero.
 *  pitch 90 is prone with the head towards +x, pitch -90 supine with the head towards -x;
 *  twist then rolls the body about its own length (supine with twist 90 lies on the right side). */
export interface Root {
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  readonly pitch?: number;
  readonly roll?: number;
  readonly yaw?: number;
  readonly twist?: number;
}

/** A place on the body that can bear weight or be held. */
export type TrunkPoint = "head" | "upperBack" | "thorax" | "waist" | "pelvis" | "seat";
export type SidePoint =
  | "shoulder"
  | "elbow"
  | "wrist"
  | "palm"
  | "hip"
  | "thigh"
  | "knee"
  | "shin"
  | "ankle"
  | "heel"
  | "toes";
export type BodyPoint = TrunkPoint | `${Side}.${SidePoint}`;

/** A surface that bears weight: horizontal at a height, or upright at an x. Fractions of stature. */
export type Support = { readonly height: number } | { readonly wallX: number };

export const FLOOR: Support = { height: 0 };

/** These points lie on this surface. The first rest of a pose places the whole body; the others are only checked. */
export interface Rest {
  readonly points: readonly [BodyPoint, ...BodyPoint[]];
  readonly on: Support;
}

/** A point in the world, or one counted from a place on the body (then on its skin, where the palm meets it). */
export interface Place {
  readonly from?: BodyPoint;
  readonly by: Vec;
}

/** A hand laid somewhere; the arm follows by inverse kinematics. Directions are the world's. */
export interface HandContact {
  readonly hand: Side;
  readonly at: Place;
  readonly fingers: Vec;
  readonly palm: Vec;
  /** Which way the elbow points. */
  readonly elbow: Vec;
}

/** A foot set down somewhere, sole facing `sole`; the leg follows. `at` is under the ankle. */
export interface FootContact {
  readonly foot: Side;
  readonly at: Place;
  readonly toes: Vec;
  readonly sole: Vec;
  readonly knee: Vec;
}

export type TrunkAngles = Readonly<Partial<Record<TrunkAngle, number>>>;
export type SideAngles = Readonly<Partial<Record<SideAngle, number>>>;

/** A position of the body, in anatomical angles (degrees) and the places it is held to. */
export interface Pose {
  readonly root: Root;
  readonly trunk?: TrunkAngles;
  readonly both?: SideAngles;
  readonly left?: SideAngles;
  readonly right?: SideAngles;
  readonly rests: readonly [Rest, ...Rest[]];
  /** After the rest is found, the body slides along the floor until this point is here. */
  readonly pin?: { readonly point: BodyPoint; readonly x?: number; readonly z?: number };
  /** How far the breath lifts the belly. Fractions of stature. */
  readonly bellyRise?: number;
  readonly hands?: readonly HandContact[];
  /** Hands closed round something. */
  readonly fists?: readonly Side[];
  readonly feet?: readonly FootContact[];
}

/** An angle of one side: its own value, else the value given for both. */
export function sideAngle(pose: Pose, side: Side, angle: SideAngle): number {
  return pose[side]?.[angle] ?? pose.both?.[angle] ?? 0;
}
