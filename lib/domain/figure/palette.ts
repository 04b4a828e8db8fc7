import { DEFAULT_LOOK, HAIR_TONES, type Look, SKIN_TONES } from "./look";
import type { Tone } from "./scene";

export type Mode = "page" | "print";

/** Tones that are the same in every look. */
type Painted = Exclude<Tone, "skin" | "client" | "hair">;

/** Custom properties with a fallback, so that a theme may change them. */
const PAGE: Record<Painted, string> = {
  shirt: "#6fb3b8",
  trousers: "#37546b",
  prop: "#e6ddd0",
  propSide: "#d3c7b6",
  mat: "#cfe0d4",
  floor: "#e9e6df",
  iron: "#5d6870",
  band: "#f2b632",
  glove: "#f2b632",
  uniform: "#f3f0ea",
  line: "#1f2d36",
  target: "#e0592a",
  arrow: "#d1431a",
  paper: "#fff",
  water: "#b5dcec",
  warm: "#d8735a",
};
const PAGE_FAR: Partial<Record<Painted, string>> = { shirt: "#4b8d93", trousers: "#26394a" };

const kebab = (tone: string): string => tone.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The value of a fill or stroke attribute on the page. */
export function colour(tone: Tone, far: boolean, { skin, hair }: Look = DEFAULT_LOOK): string {
  if (tone === "skin") return SKIN_TONES[skin].page[far ? 1 : 0];
  if (tone === "client") return SKIN_TONES[skin].page[1];
  if (tone === "hair") return HAIR_TONES[hair].page;
  // White round arrows and behind letters is white in every theme.
  if (tone === "paper") return PAGE.paper;
  const dark = far ? PAGE_FAR[tone] : undefined;
  return `var(--fig-${kebab(tone)}${dark ? "-far" : ""},${dark ?? PAGE[tone]})`;
}

/** The two colours of marks and letters, which lie on nothing else. */
export const marked = (tone: "line" | "paper", mode: Mode): string =>
  mode === "page" ? colour(tone, false) : tone === "line" ? "#000" : "#fff";
