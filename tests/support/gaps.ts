import type { Drawing } from "@/lib/domain/figure/drawing";
import { type Cover, PRINTED } from "@/lib/domain/figure/ink/cover";
import type { Lines } from "@/lib/domain/figure/ink/edge";
import { LEAST_GAP, roomFor } from "@/lib/domain/figure/ink/give-way";
import { inkOf, inkOfLine } from "@/lib/domain/figure/ink/ink";
import { asPrinted } from "@/lib/domain/figure/ink/peek";
import { contourOf, reachOf, thingOf } from "@/lib/domain/figure/ink/print";
import { type Build, DEFAULT_LOOK } from "@/lib/domain/figure/look";
import { sceneOf } from "@/lib/domain/figure/picture";
import { OUTLINE, type Scene, type Shape } from "@/lib/domain/figure/scene";
import { Bitmap } from "./bitmap";

/** Pixels in a millimetre. */
const PER_MM = 12;
/** A gap shorter than this is a point where two lines come close, and reads as such. Unit: mm. */
const SHORT = 1;

/** A strip of white between two things that no longer shows as white on paper. Unit: mm; places from the upper left. */
export interface Sliver {
  readonly between: readonly [string, string];
  readonly at: readonly [number, number];
  readonly long: number;
}

const NONE = -1;

/** Which thing's ink lies on each pixel. Hatching and dots are left out: they have gaps of their own. */
function inkMap(
  { shapes, owners, box, weight }: Scene,
  outlines: readonly Lines[],
  cover: Cover,
  giveWay: boolean,
): { map: Bitmap; ink: Int16Array } {
  const map = new Bitmap(box, (PRINTED * PER_MM) / Math.max(box.width, box.height));
  const ink = new Int16Array(map.width * map.height).fill(NONE);
  const inking = { look: DEFAULT_LOOK, weight, usual: Math.round(OUTLINE * 2 * weight), box };
  const rooms = roomFor(
    shapes.map((shape, i) =>
      contourOf(shape, outlines[i] as Lines, owners[i] as number, inkOf(shape, DEFAULT_LOOK), inking),
    ),
    cover,
    Math.max(box.width, box.height) / PRINTED,
    box,
  );
  shapes.forEach((shape, i) => {
    for (const { points, width } of giveWay ? (rooms.get(i) ?? []) : [])
      map.stroke([points], width, (pixel) => {
        ink[pixel] = NONE;
      });
    if (shape.stroke === "target") return;
    const { tone, line = 0, stroke } = shape;
    const owner = thingOf(shape, owners[i] as number);
    const as = (colour: string) => (pixel: number) => {
      ink[pixel] = colour === "#000" ? owner : NONE;
    };
    const lines = outlines[i] as Lines;
    if (tone === "none") {
      map.stroke(lines, line * weight, as(stroke ? inkOfLine(stroke) : "#000"));
      return;
    }
    const how = inkOf(shape, DEFAULT_LOOK);
    const edge = stroke ? inkOfLine(stroke) : how.edge === "black" ? "#000" : "#fff";
    if (line > 0) map.stroke(lines, 2 * reachOf(shape, how, inking), as(edge));
    if (how.fill !== "clear") map.fill(lines, as(how.fill === "black" ? "#000" : "#fff"));
  });
  return { map, ink };
}

export { LEAST_GAP };

const REACH = LEAST_GAP * PER_MM;
/** Steps to all pixels within a gap's width, nearest first: across, down, how far. */
const AROUND = (() => {
  const most = Math.ceil(REACH);
  const row = Array.from({ length: 2 * most + 1 }, (_, i) => i - most);
  const steps = row.flatMap((dy) => row.map((dx) => [dx, dy, Math.hypot(dx, dy)] as const));
  return steps.filter(([, , far]) => far > 0 && far <= REACH).sort((a, b) => a[2] - b[2]);
})();

/** For a white pixel: the two things whose ink closes over it from opposite sides, as one number, or 0. */
function squeezed(ink: Int16Array, width: number, pixel: number): number {
  let first = NONE;
  let one: readonly [number, number, number] = [0, 0, 0];
  for (const step of AROUND) {
    // Pixels are measured from middle to middle: a gap may be half a pixel wider or narrower than it looks.
    if (first !== NONE && step[2] + one[2] - 0.5 >= REACH) return 0;
    const owner = ink[pixel + step[1] * width + step[0]];
    if (owner === undefined || owner === NONE) continue;
    if (first === NONE) {
      first = owner;
      one = step;
    } else if (owner !== first && step[0] * one[0] + step[1] * one[1] < 0) {
      // Ink on the same side is no other bank.
      return Math.min(first, owner) * THINGS + Math.max(first, owner) + 1;
    }
  }
  return 0;
}
const THINGS = 4096;

/** The slivers of a frame as it is printed, or as it would be if nothing gave way. */
export function slivers(drawing: Drawing, index: number, build: Build, giveWay = true): Sliver[] {
  const drawn = sceneOf(drawing, index, build);
  const { shapes, lines, cover } = asPrinted(drawn);
  const scene = { ...drawn, shapes };
  const { map, ink } = inkMap(scene, lines, cover, giveWay);
  return sliversOf(ink, map.width).map(({ pair, at, long }) => ({
    between: pair.map((thing) => nameOf(scene, thing)) as [string, string],
    at: [at[0] / PER_MM, at[1] / PER_MM],
    long: long / PER_MM,
  }));
}

function nameOf({ shapes, owners }: Scene, thing: number): string {
  const i = shapes.findIndex((shape, n) => thingOf(shape, owners[n] as number) === thing);
  const shape = shapes[i] as Shape;
  return `${owners[i]} ${shape.far ? "far " : ""}${shape.stroke ?? shape.tone}`;
}

interface Found {
  readonly pair: readonly [number, number];
  readonly at: readonly [number, number];
  readonly long: number;
}

/** Pixels next to ink. In a gap narrower than `REACH` every white pixel has its nearer bank right beside it, if the whole is
 *  no more than two pixels from its middle: all others need no look. */
function besideInk(ink: Int16Array, width: number): Uint8Array {
  const beside = new Uint8Array(ink.length);
  for (let pixel = 0; pixel < ink.length; pixel++) {
    if (ink[pixel] === NONE) continue;
    for (let row = pixel - width; row <= pixel + width; row += width) {
      beside[row - 1] = 1;
      beside[row] = 1;
      beside[row + 1] = 1;
    }
  }
  return beside;
}

/** Runs of squeezed pixels that nowhere end where the two things touch: a wedge between lines that meet is no gap. */
function sliversOf(ink: Int16Array, width: number): Found[] {
  const pairs = new Map<number, number>();
  const beside = besideInk(ink, width);
  for (let pixel = 0; pixel < ink.length; pixel++) {
    if (beside[pixel] === 0 || ink[pixel] !== NONE) continue;
    const x = pixel % width;
    // At the picture's edge everything ends.
    if (x < REACH || x > width - REACH || pixel < REACH * width || pixel > ink.length - REACH * width) continue;
    const pair = squeezed(ink, width, pixel);
    if (pair > 0) pairs.set(pixel, pair);
  }
  const seen = new Set<number>();
  return [...pairs].flatMap(([start, pair]): Found[] => {
    if (seen.has(start)) return [];
    const run = connected(start, width, (pixel) => pairs.get(pixel) === pair, seen);
    const things = [Math.floor((pair - 1) / THINGS), (pair - 1) % THINGS] as const;
    const xs = run.map((pixel) => pixel % width);
    const ys = run.map((pixel) => Math.floor(pixel / width));
    const long = Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    if (long < SHORT * PER_MM || run.some((pixel) => touches(ink, width, pixel, things))) return [];
    return [{ pair: things, at: [xs[0] as number, ys[0] as number], long }];
  });
}

/** All pixels that hang together with the first. */
function connected(start: number, width: number, belongs: (pixel: number) => boolean, seen: Set<number>): number[] {
  const run = [start];
  seen.add(start);
  for (let i = 0; i < run.length; i++) {
    for (const step of [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]) {
      const next = (run[i] as number) + step;
      if (seen.has(next) || !belongs(next)) continue;
      seen.add(next);
      run.push(next);
    }
  }
  return run;
}

/** True when the two things' ink meets within two pixels of here. */
function touches(ink: Int16Array, width: number, pixel: number, [a, b]: readonly [number, number]): boolean {
  for (let dy = -2; dy <= 2; dy++) {
    for (let dx = -2; dx <= 2; dx++) {
      const here = pixel + dy * width + dx;
      if (ink[here] !== a) continue;
      if ([ink[here - 1], ink[here + 1], ink[here - width], ink[here + width]].includes(b)) return true;
    }
  }
  return false;
}
