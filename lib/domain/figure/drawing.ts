import type { View } from "./camera";
import type { Part } from "./figure";
import type { Gear } from "./gear";
import type { Work } from "./massage/work";
import type { BodyPoint, Pose } from "./pose";
import type { Prop } from "./prop";
import type { TargetRegion } from "./target";
import type { Vec } from "./vector";

/** Where something moves: along the way a place on the body takes between the two frames, or along given points.
 *  `by` sets the arrow beside the body. World axes, fractions of stature. */
export type Arrow =
  | { readonly follow: BodyPoint; readonly by?: Vec }
  | { readonly through: readonly [Vec, Vec, ...Vec[]]; readonly from?: BodyPoint };

/** A practitioner's forearm and hand, reaching in from outside the picture. */
export interface Reach {
  readonly hand: "left" | "right";
  readonly palm: Vec;
  readonly fingers: Vec;
  readonly facing: Vec;
  /** Where the forearm, and from there the upper arm, come from. */
  readonly elbow: Vec;
  readonly shoulder: Vec;
}

export interface DrawingFrame {
  readonly pose: Pose;
  /** What is to be seen, for those who cannot see it: the position, in one or two sentences. */
  readonly alt: string;
  readonly arrows?: readonly Arrow[];
  /** The breath goes this way: marked in the picture's corner. */
  readonly breath?: "in" | "out";
  readonly reaches?: readonly Reach[];
  /** Hands of massage on the skin. */
  readonly work?: Work;
  /** Things that are there, held or worn in this frame only. */
  readonly props?: readonly Prop[];
  readonly gear?: readonly Gear[];
}

/** The piece of the world a picture shows, as its middle and size. Fractions of stature. */
export interface Crop {
  readonly middle: Vec;
  readonly width: number;
  readonly height: number;
}

/** The drawing of one item, seen by one camera: two or more positions of a movement, or one for what is held still or
 *  shown by its strokes. */
export interface Drawing {
  /** The item it belongs to. */
  readonly id: string;
  readonly view: View;
  readonly props: readonly Prop[];
  /** Things held or worn, which go along with the body. */
  readonly gear?: readonly Gear[];
  readonly frames: readonly [DrawingFrame, ...DrawingFrame[]];
  /** Side that works as drawn; the other side is the mirror image. Absent when both work alike. */
  readonly side?: "left" | "right";
  /** Drawn as its mirror image: what was posed on one side is shown on the other. */
  readonly mirrored?: boolean;
  readonly target?: TargetRegion;
  /** Parts to be drawn over all others, nearest last. */
  readonly nearest?: readonly Part[];
  /** A client on the table whose back is uncovered. */
  readonly bareBack?: boolean;
  /** The legs are uncovered too; a towel lies over the hips. */
  readonly bareLegs?: boolean;
  /** A straight stick held along the back, from seat to head. */
  readonly stick?: boolean;
  /** Shows only the upper body, larger: the picture ends at this place. */
  readonly closeUp?: "waist" | "chest";
  /** Parts that lie behind or under something and are left out. */
  readonly hidden?: readonly Part[];
  /** Shows only this piece. */
  readonly crop?: Crop;
}
