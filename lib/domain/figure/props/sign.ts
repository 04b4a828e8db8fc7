import type { Camera, Point } from "../camera";
import type { Layer, Shape, Tone } from "../scene";
import type { Vec } from "../vector";

/** What cannot be drawn as a thing: warmth, cold, sound, speech, thought, time. Lies flat on the page. */
export interface Sign {
  readonly kind: "sign";
  readonly sign: keyof typeof SIGNS;
  readonly at: Vec;
  /** Size relative to the usual one, about a head's width. */
  readonly size?: number;
}

interface Stroke {
  /** Path data relative to the sign's middle, drawn after a move to `from`; lines and curves only. */
  readonly d: string;
  readonly stroke?: Tone;
  readonly fill?: Tone;
  readonly line?: number;
}

const circle = (x: number, y: number, r: number): string => {
  const k = Math.round(r * 5.5) / 10;
  return `m${x + r} ${y}c0 ${k} ${k - r} ${r} ${-r} ${r}s${-r} ${k - r} ${-r} ${-r}s${r - k} ${-r} ${r} ${-r}s${r} ${r - k} ${r} ${r}z`;
};
/** Cloud and speech bubble, 180 wide, the point at the lower left. */
const BUBBLE = "m-60 45c-45 0-45-95 0-95h125c45 0 45 95 0 95h-75l-50 38 8-38z";
const CLOUD = "m-50 40c-50 0-52-60-10-62 5-42 75-45 85-10 50-12 65 72 15 72z";

const SIGNS = {
  warm: [{ d: "m-34 34q-20-17 0-34t0-34m34 68q-20-17 0-34t0-34m34 68q-20-17 0-34t0-34", stroke: "arrow", line: 11 }],
  cold: [
    {
      d: "m0-52v104m-45-78l90 52m0-52l-90 52m31-64l14 14 14-14m-28 76l14-14 14 14m-61-66l4 19-18 6m94-25l-4 19 18 6m-94 19l-4-19-18-6m98 25l-4-19 18-6",
      stroke: "line",
      line: 5,
    },
  ],
  music: [
    { d: "m-22 34v-62l44-10v62", stroke: "line", line: 9 },
    { d: circle(-34, 34, 13) + circle(31, -10, 13), fill: "line" },
  ],
  speech: [
    { d: BUBBLE, fill: "paper", stroke: "line", line: 8 },
    { d: "m-42 0h1m40 0h1m40 0h1", stroke: "line", line: 17 },
  ],
  worry: [
    { d: CLOUD + circle(-25, 22, 9), fill: "paper", stroke: "line", line: 8 },
    { d: "m-48 10l16-24 12 32 16-38 14 36 14-28 12 20", stroke: "arrow", line: 9 },
  ],
  calm: [
    { d: CLOUD + circle(-25, 22, 9), fill: "paper", stroke: "line", line: 8 },
    { d: "m-46 10q14-16 28 0t28 0t28 0", stroke: "line", line: 9 },
  ],
  clock: [
    { d: circle(0, 0, 46), fill: "paper", stroke: "line", line: 8 },
    { d: "m0-28v28l20 14", stroke: "line", line: 9 },
  ],
  sea: [{ d: "m-56-14q14-24 28 0t28 0t28 0t28 0m-112 30q14-24 28 0t28 0t28 0t28 0", stroke: "line", line: 5 }],
  plate: [
    { d: circle(0, 0, 150), fill: "paper", stroke: "line", line: 8 },
    { d: `${circle(0, 0, 122)}m-122-122v244m0-122h122`, stroke: "line", line: 6 },
    {
      d: "m-34 80q-52-30-20-92q44 40 20 92m-30-108q-46-28-16-84q40 36 16 84m60-20q-36-30-8-72q30 32 8 72",
      fill: "mat",
      stroke: "line",
      line: 8,
    },
    { d: "m30-88h1m30 20h1m-36 24h1m34 14h1m30-14h1m-56-72h1", stroke: "line", line: 17 },
    { d: circle(52, 40, 17) + circle(-24, 26, 17) + circle(12, -14, 17), fill: "warm", stroke: "line", line: 8 },
  ],
  sweat: [{ d: "m0-24q-26 34 0 34t0-34m44 16q-26 34 0 34t0-34", fill: "water", stroke: "line", line: 8 }],
} as const satisfies Record<string, readonly Stroke[]>;

/** Relative path data at another size. */
const sized = (d: string, size: number): string =>
  size === 1 ? d : d.replace(/-?\d+(\.\d+)?/g, (n) => ` ${Math.round(Number(n) * size) || 0}`);

const drawn = ({ d, stroke, fill, line = 0 }: Stroke, [x, y]: Point, size: number): Shape => {
  const path = `M${Math.round(x)} ${Math.round(y)}${sized(d, size)}`;
  // A filled sign has a contour, half of which the fill covers; a bare one is its line.
  if (fill) return { d: path, tone: fill, ...(stroke ? { line: line / 2 } : {}) };
  return { d: path, tone: "none", line, ...(stroke ? { stroke } : {}) };
};

export function signLayers({ sign, at, size = 1 }: Sign, camera: Camera): Layer[] {
  const shapes = (SIGNS[sign] as readonly Stroke[]).map((stroke) => drawn(stroke, camera.flat(at), size));
  return [{ depth: 4, shapes }];
}

/** Half the room a sign takes. */
const HALF = { plate: 0.16, other: 0.1 } as const;

/** Places the picture must hold. */
export function signCorners({ sign, at: [x, y, z], size = 1 }: Sign): readonly Vec[] {
  const half = (sign === "plate" ? HALF.plate : HALF.other) * size;
  return [-1, 1].map((t): Vec => [x + t * half, y + t * half * (sign === "plate" ? 1 : 0.6), z]);
}
