import type { Point } from "./camera";

/** What a surface is, from which the colour follows; the page and the print choose their own. */
export type Tone =
  | "skin"
  /** Skin under a practitioner's hands: a shade darker than theirs. */
  | "client"
  | "shirt"
  | "trousers"
  | "hair"
  | "prop"
  | "propSide"
  | "mat"
  | "floor"
  | "iron"
  | "band"
  | "glove"
  | "uniform"
  | "line"
  | "target"
  | "arrow"
  | "paper"
  | "water"
  | "warm";

/** One flat shape. A line weight in units of a thousandth of stature is drawn outside the fill, under it. */
export interface Shape {
  readonly d: string;
  readonly tone: Tone | "none";
  /** Limbs on the far side are a shade darker. */
  readonly far?: boolean;
  readonly line?: number;
  /** The line is the drawing (face, arrow), not a contour round a fill. */
  readonly stroke?: Tone;
  readonly opacity?: number;
  /** What a tint is painted on, where that decides how it shows without colours. */
  readonly over?: Tone;
}

/** Shapes that belong together, and how near they are to the viewer. */
export interface Layer {
  readonly depth: number;
  readonly shapes: readonly Shape[];
}

/** A picture ready to be written out: shapes from back to front and the box they fill. */
export interface Scene {
  readonly shapes: readonly Shape[];
  /** For each shape the thing it belongs to, counted from the back: a limb, a piece of furniture, an arrow. */
  readonly owners: readonly number[];
  readonly box: Box;
  /** Line weights are multiplied by this, so that close-ups and long views look drawn with one pen. */
  readonly weight: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Outline weight: 0.3 mm when a lying figure is printed 45 mm wide. */
export const OUTLINE = 7;

/** A client's outline under a practitioner's hands, which are to stand out. */
export const FINE_OUTLINE = OUTLINE * 0.65;

/** The smallest box round the points. */
export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
