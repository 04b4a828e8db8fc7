import { DEFAULT_LOOK, HAIR_TONES, type Look, SKIN_TONES } from "./look";
import type { Tone } from "./scene";

export type Mode = "page" | "print";

/** Tones that are the same in every look. */
type Painted = Exclude<Tone, "skin" | "hair">;

/** Page colours are custom properties with a fallback, so that a theme may change them; print is pure black, white and grey. */
const PAGE: Record<Painted, string> = {
  shirt: "#6fb3b8",
  trousers: "#37546b",
  prop: "#e6ddd0",
  propSide: "#d3c7b6",
  mat: "#cfe0d4",
  floor: "#e9e6df",
  iron: "#5d6870",
  band: "#f2b632",
  uniform: "#f3f0ea",
  line: "#1f2d36",
  target: "#e0592a",
  arrow: "#d1431a",
  paper: "#fff",
  water: "#b5dcec",
  warm: "#d8735a",
};
const PAGE_FAR: Partial<Record<Painted, string>> = { shirt: "#4b8d93", trousers: "#26394a" };
const PRINT: Record<Painted, string> = {
  shirt: "#dcdcdc",
  trousers: "#8f8f8f",
  prop: "#f4f4f4",
  propSide: "#e4e4e4",
  mat: "#ececec",
  floor: "#f2f2f2",
  iron: "#6f6f6f",
  band: "#c8c8c8",
  uniform: "#ffffff",
  line: "#000000",
  target: "#4d4d4d",
  arrow: "#000000",
  paper: "#ffffff",
  water: "#dedede",
  warm: "#9a9a9a",
};
const PRINT_FAR: Partial<Record<Painted, string>> = { shirt: "#b4b4b4", trousers: "#5f5f5f" };

const kebab = (tone: string): string => tone.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The value of a fill or stroke attribute. */
export function colour(tone: Tone, far: boolean, mode: Mode, { skin, hair }: Look = DEFAULT_LOOK): string {
  if (tone === "skin") return SKIN_TONES[skin][mode][far ? 1 : 0];
  if (tone === "hair") return HAIR_TONES[hair][mode];
  if (mode === "print") return (far ? PRINT_FAR[tone] : undefined) ?? PRINT[tone];
  // White round arrows and behind letters is white in every theme.
  if (tone === "paper") return PAGE.paper;
  const dark = far ? PAGE_FAR[tone] : undefined;
  return `var(--fig-${kebab(tone)}${dark ? "-far" : ""},${dark ?? PAGE[tone]})`;
}
