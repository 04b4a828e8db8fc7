import type { Station } from "./thickness";
import { TRUNK } from "./thickness";

/** Tones of skin from light to dark on the page: near, and far (the limbs turned away). Paper is the skin in print. */
export const SKIN_TONES = {
  pale: { label: "Pale", page: ["#f6dfcd", "#dcbfa8"] },
  light: { label: "Light", page: ["#efcdb0", "#d3ab8c"] },
  tan: { label: "Tan", page: ["#dcae85", "#be8e66"] },
  olive: { label: "Olive", page: ["#c3925f", "#a37546"] },
  brown: { label: "Brown", page: ["#9c6840", "#7f5130"] },
  dark: { label: "Dark", page: ["#7b4f33", "#623c25"] },
} as const satisfies Record<string, ToneOfSkin>;

/** Tones of hair on the page, and how they show in black and white. */
export const HAIR_TONES = {
  black: { label: "Black", page: "#2a2626", print: "black" },
  brown: { label: "Brown", page: "#4a3a33", print: "black" },
  red: { label: "Red", page: "#99502d", print: "hatched" },
  blond: { label: "Blond", page: "#d3ab63", print: "white" },
  grey: { label: "Grey", page: "#9a9a9a", print: "hatched" },
  white: { label: "White", page: "#e9e7e2", print: "white" },
} as const satisfies Record<string, { label: string; page: string; print: "black" | "hatched" | "white" }>;

/** Outline of the body. The bones are the same, so a pose rests and reaches alike in every build. */
export const BUILDS = {
  straight: { label: "Straight build, short hair" },
  curved: { label: "Curved build, longer hair tied up" },
} as const;

interface ToneOfSkin {
  readonly label: string;
  readonly page: readonly [near: string, far: string];
}

export type Build = keyof typeof BUILDS;

/** How the drawn person looks; the movement is the same in every look. */
export interface Look {
  readonly skin: keyof typeof SKIN_TONES;
  readonly hair: keyof typeof HAIR_TONES;
  readonly build: Build;
}

export const DEFAULT_LOOK: Look = { skin: "light", hair: "brown", build: "straight" };

/** The look as it is kept: "light/brown/straight". */
export const lookText = ({ skin, hair, build }: Look): string => `${skin}/${hair}/${build}`;

/** The look that was kept, or null when the text names none. */
export function lookFrom(text: string): Look | null {
  const [skin = "", hair = "", build = "", ...more] = text.split("/");
  if (!Object.hasOwn(SKIN_TONES, skin) || !Object.hasOwn(HAIR_TONES, hair)) return null;
  if (!Object.hasOwn(BUILDS, build) || more.length > 0) return null;
  return { skin, hair, build } as Look;
}

/** Half widths of the trunk that differ in the curved build, and how much fuller its front is; fractions of stature.
 *  Drawn to look right: wider at the hips, narrower at waist and shoulders. */
const CURVES: Readonly<Record<number, readonly [front: number, side: number]>> = {
  0.005: [0, 0.008],
  0.045: [0, 0.006],
  0.135: [-0.003, -0.007],
  0.19: [0, -0.006],
  0.24: [0.012, -0.006],
  0.285: [0.006, -0.008],
  0.314: [0, -0.006],
};

const CURVED_TRUNK = TRUNK.map(([height, front, back, side]) => {
  const [fuller, wider] = CURVES[height] ?? [0, 0];
  return [height, front + fuller, back, side + wider] as const;
});

/** The trunk's stations in this build. */
export const trunkOf = (build: Build): typeof TRUNK => (build === "curved" ? CURVED_TRUNK : TRUNK);

/** Thickness of arms and thighs in the curved build, as a share of the straight one's. */
const LIMB_SHARE = { arm: 0.92, thigh: 1.05 } as const;

/** A limb's stations in this build. */
export function limbOf(build: Build, limb: keyof typeof LIMB_SHARE, stations: readonly Station[]): readonly Station[] {
  if (build !== "curved") return stations;
  const share = LIMB_SHARE[limb];
  // The far end keeps its thickness, so that the next segment joins without a step.
  return stations.map(([t, ...thick], i) => {
    const by = i === stations.length - 1 ? 1 : share;
    return [t, thick[0] * by, thick[1] * by, thick[2] * by] as const;
  });
}
