import type { Drawing } from "@/lib/domain/figure/drawing";
import { edgesOf } from "@/lib/domain/figure/ink/edge";
import { inkOf } from "@/lib/domain/figure/ink/ink";
import { asPrinted } from "@/lib/domain/figure/ink/peek";
import { type Inking, reachOf } from "@/lib/domain/figure/ink/print";
import { type Build, DEFAULT_LOOK } from "@/lib/domain/figure/look";
import { sceneOf } from "@/lib/domain/figure/picture";
import type { Box, Shape } from "@/lib/domain/figure/scene";
import { drawFrame } from "@/lib/domain/figure/svg";
import { Bitmap } from "./bitmap";

/** Longer side of a drawing on the sheet, and pixels in a millimetre of it: a line of 0.17 mm is one wide, which is enough
 *  where shares of whole surfaces are counted. */
const PRINTED = 45;
const PER_MM = 8;
/** What is smaller on paper is not told by its surface but by its outline. Unit: mm². */
const SMALL = 5;

/** Share of a surface that is black, by what it is: hardly any, about a quarter, some, most, all. Seen through water a
 *  surface has its lines as well, and black gives way beside a nearer outline. */
const SHADES: readonly (readonly [kind: RegExp, least: number, most: number])[] = [
  [/^(far |glove)/, 0.07, 0.4],
  [/^target on/, 0.5, 0.92],
  [/^target/, 0.09, 0.5],
  [/^(trousers|iron|band|warm|uniform|hair|arrow|line)$/, 0.7, 1],
  [/^(skin|shirt|client|prop|propSide|mat|floor|paper)$/, 0, 0.05],
  [/^water$|through water$/, 0, 0.18],
];

export const bitmapOf = (box: Box): Bitmap => new Bitmap(box, (PRINTED * PER_MM) / Math.max(box.width, box.height));

/** What a printer that knows only black and white makes of the markup: 1 where it is black. */
export function blackOf(svg: string, map: Bitmap): Uint8Array {
  const black = new Uint8Array(map.width * map.height);
  const group = svg.match(/stroke="#000" fill="#fff" stroke-width="(\d+)"/);
  for (const [, d = "", rest = ""] of svg.matchAll(/<path d="([^"]+)"([^>]*)\/>/g)) {
    const said = (name: string) => rest.match(new RegExp(` ${name}="([^"]+)"`))?.[1];
    const lines = edgesOf(d);
    const [fill, stroke] = [said("fill") ?? "#fff", said("stroke") ?? "#000"];
    const width = Number(said("stroke-width") ?? group?.[1]);
    const paint = (colour: string) => (pixel: number) => {
      black[pixel] = colour === "#000" ? 1 : 0;
    };
    if (stroke !== "none") map.stroke(lines, width, paint(stroke));
    if (fill !== "none") map.fill(lines, paint(fill));
  }
  return black;
}

/** How a kind of surface comes out of the printer: its visible area (mm²) and the share of it that is black. */
interface Shade {
  readonly kind: string;
  readonly area: number;
  readonly black: number;
}

/** What every surface of a frame looks like in pure black and white, lines between surfaces left out.
 *  `markup` is what is to be printed; another may be given to see the lint find something. */
function shadesOf(drawing: Drawing, index: number, build: Build, markup?: string): Shade[] {
  const scene = sceneOf(drawing, index, build);
  const { box, weight } = scene;
  const { shapes } = asPrinted(scene);
  const map = bitmapOf(box);
  // Letter and marks lie in groups of their own, moved to their corner: left out here.
  const svg = markup ?? drawFrame(drawing, index, { mode: "print", look: { ...DEFAULT_LOOK, build }, letter: false });
  const black = blackOf(svg.replace(/<g transform="translate.*?<\/g>/g, ""), map);
  const owner = new Int16Array(map.width * map.height).fill(-1);
  const inking = { look: DEFAULT_LOOK, weight, usual: 0, box };
  shapes.forEach((shape, i) => {
    paintOwner(map, shape, i, inking, owner);
  });
  const wet = shapes.some(({ tone, opacity }) => tone === "water" && opacity !== undefined);
  const kinds = shapes.map((shape) =>
    wet && LIGHT.test(kindOf(shape)) ? `${kindOf(shape)} through water` : kindOf(shape),
  );
  const [areas, blacks] = [new Uint32Array(shapes.length), new Uint32Array(shapes.length)];
  for (let pixel = 0; pixel < owner.length; pixel++) {
    const i = owner[pixel] as number;
    if (i < 0) continue;
    (areas[i] as number)++;
    (blacks[i] as number) += black[pixel] as number;
  }
  return [...new Set(kinds.filter((_, i) => areas[i]))].map((kind) => {
    const sum = (of: Uint32Array) => of.reduce((all, value, i) => all + (kinds[i] === kind ? value : 0), 0);
    return { kind, area: sum(areas) / PER_MM ** 2, black: sum(blacks) / sum(areas) };
  });
}

const LIGHT = /^(skin|shirt|client|prop|propSide|mat|floor|paper)$/;

/** Surfaces of a frame that pure black and white does not tell from the others, in words. */
export function unclear(drawing: Drawing, index: number, build: Build, markup?: string): string[] {
  return shadesOf(drawing, index, build, markup).flatMap(({ kind, area, black }) => {
    const [, least, most] = SHADES.find(([kinds]) => kinds.test(kind)) ?? [];
    if (least === undefined || most === undefined) return [`${kind} has no sign`];
    return area < SMALL || (black >= least && black <= most) ? [] : [`${kind} is ${(black * 100).toFixed(0)} % black`];
  });
}

const kindOf = ({ tone, stroke, far, over }: Shape): string =>
  stroke === "target" ? `target${over && !far ? ` on ${over}` : ""}` : `${far ? "far " : ""}${tone}`;

/** Marks which shape is seen at each pixel; a line between two surfaces belongs to neither. */
function paintOwner(map: Bitmap, shape: Shape, id: number, inking: Inking, owner: Int16Array): void {
  const { weight } = inking;
  const lines = edgesOf(shape.d);
  const { tone, line = 0, stroke } = shape;
  const as = (value: number) => (pixel: number) => {
    owner[pixel] = value;
  };
  if (stroke === "target") {
    map.stroke(lines, line * weight, as(id));
    return;
  }
  if (line > 0) {
    const edge = 2.2 * reachOf(shape, inkOf(shape, DEFAULT_LOOK), inking);
    map.stroke(lines, tone === "none" ? line * weight : Math.max(line * 2.6 * weight, edge), as(-1));
  }
  const clear = tone === "none" || inkOf(shape, DEFAULT_LOOK).fill === "clear";
  if (!clear) map.fill(lines, as(id));
}
