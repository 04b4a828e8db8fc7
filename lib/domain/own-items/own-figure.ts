import type { Pose } from "../figure/pose";

/** One position of an own drawing. */
export interface OwnFrame {
  readonly pose: Pose;
  /** What is to be seen, for those who cannot see it. */
  readonly alt: string;
}

/** A drawing of the practice's own: poses changed by hand, among the things and from the side of the drawing that was
 *  copied. */
export interface OwnDrawing {
  readonly kind: "drawing";
  /** The item whose drawing was copied: its things, its view and what is in its hands. */
  readonly base: string;
  readonly mirrored: boolean;
  readonly frames: readonly [OwnFrame, ...OwnFrame[]];
}

/** A picture that was uploaded. */
export interface OwnPicture {
  readonly kind: "picture";
  readonly pictureId: string;
  readonly alt: string;
  /** Unit: pixels. */
  readonly width: number;
  readonly height: number;
}

export type OwnFigure = OwnDrawing | OwnPicture;
