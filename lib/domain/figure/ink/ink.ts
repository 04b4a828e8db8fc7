import { HAIR_TONES, type Look } from "../look";
import type { Shape, Tone } from "../scene";

/** How a surface shows with nothing but black and white. */
export interface Ink {
  readonly fill: "black" | "white" | "clear";
  /** A white edge parts black from the black beside it (the haloed line effect: Appel, Rohlf and Stein, SIGGRAPH 1979). */
  readonly edge: "black" | "white";
  readonly lines?: "slant" | "level";
}

const WHITE: Ink = { fill: "white", edge: "black" };
const BLACK: Ink = { fill: "black", edge: "white" };
const HATCHED: Ink = { fill: "white", edge: "black", lines: "slant" };

/** Slanting lines: turned away from the viewer. Level lines: water and cold. Dots: where it is felt. All else is white,
 *  but for what is to be seen first as one piece. */
const INKS: Readonly<Partial<Record<Tone, Ink>>> = {
  trousers: BLACK,
  iron: BLACK,
  band: BLACK,
  warm: BLACK,
  uniform: BLACK,
  glove: HATCHED,
  water: { fill: "white", edge: "black", lines: "level" },
  line: { fill: "black", edge: "black" },
  arrow: { fill: "black", edge: "black" },
};

export function inkOf({ tone, far, opacity }: Shape, { hair }: Look): Ink {
  if (tone === "hair") {
    const shown = HAIR_TONES[hair].print;
    return shown === "black" ? { fill: "black", edge: "black" } : shown === "hatched" ? HATCHED : WHITE;
  }
  if (tone === "none") return WHITE;
  if (far) return HATCHED;
  const ink = INKS[tone as Tone] ?? WHITE;
  // What is seen through is lines alone: a shadow's slant, as a turned limb's do.
  if (opacity !== undefined) return { fill: "clear", edge: ink.edge, lines: ink.lines ?? "slant" };
  return ink;
}

const LIGHT: ReadonlySet<Tone> = new Set(["paper", "prop", "propSide", "mat", "floor", "skin", "water"]);

/** A bare line is black, or white where it is the inside of something light. */
export const inkOfLine = (tone: Tone): "#000" | "#fff" => (LIGHT.has(tone) ? "#fff" : "#000");
