import type { Look } from "../look";
import { pen } from "../path";
import type { Box, Scene, Shape } from "../scene";
import { PRINTED } from "./cover";
import { type Extent, extentOf, type Lines, overlap } from "./edge";
import { BENT, type Contour, type Room, roomFor } from "./give-way";
import { type Cover, type Hatched, hatch, type Ready, stipple } from "./hatch";
import { type Ink, inkOf, inkOfLine } from "./ink";
import { asPrinted } from "./peek";
import type { Way } from "./spans";
import { fewer } from "./trace";

/** Lines and dots on paper, and how far apart they lie. Unit: mm. Lines are thicker than the 0.15 mm, and the white
 *  between them wider than the 0.25 mm, that copiers and office printers still keep. */
const LINE = 0.17;
const APART = { slant: 0.88, level: 1.3 } as const;
/** A white edge round something black is no thinner, or it would close. Unit: mm. */
const EDGE = 0.33;
const DOT = { size: 0.42, apart: 0.9, halo: 0.16 } as const;

/** How one picture is inked: its pen, and the units of the drawing in a millimetre of paper. */
export interface Inking {
  readonly look: Look;
  readonly weight: number;
  /** Line thickness of the group that the shapes stand in. */
  readonly usual: number;
  readonly box: Box;
}

const perMm = ({ box }: Inking): number => Math.max(box.width, box.height) / PRINTED;

const lines = (d: string, width: number, more = ""): string =>
  d && `<path d="${d}" fill="none" stroke-width="${Math.max(1, Math.round(width))}"${more}/>`;

/** Straight pieces alone, which have nothing to fill. */
const strokes = (d: string, width: number, more = ""): string =>
  d && `<path d="${d}" stroke-width="${Math.max(1, Math.round(width))}"${more}/>`;

/** Dots where it is felt: white on black cloth, else black, with a white rim on hatching. */
function dotted({ d, line = 0, over, far }: Shape, inking: Inking): string {
  const mm = perMm(inking);
  const size = DOT.size * mm;
  const dots = stipple(d, Math.max(0, (line * inking.weight) / 2 - size / 2), DOT.apart * mm);
  if (over === "trousers" && !far) return strokes(dots, size, ' stroke="#fff"');
  return (far ? strokes(dots, size + 2 * DOT.halo * mm, ' stroke="#fff"') : "") + strokes(dots, size);
}

/** How far a contour reaches beyond the fill, under which its other half lies. */
export const reachOf = ({ line = 0, stroke }: Shape, { edge }: Ink, inking: Inking): number =>
  line === 0 || edge === "black" || stroke
    ? line * inking.weight
    : Math.max(line * inking.weight, EDGE * perMm(inking));

/** One shape without its tint. */
function flat(shape: Shape, ink: Ink, inking: Inking): string {
  const { d, tone, line = 0, stroke } = shape;
  const { weight, usual } = inking;
  if (tone === "none") {
    const light = stroke && inkOfLine(stroke) === "#fff" ? ' stroke="#fff"' : "";
    return lines(d, Math.round(line * weight), light);
  }
  if (ink.fill === "clear" && line === 0) return "";
  const thickness = Math.round(2 * reachOf(shape, ink, inking));
  const edge = stroke ? inkOfLine(stroke) : ink.edge === "black" ? "#000" : "#fff";
  const fill = { black: ' fill="#000"', white: "", clear: ' fill="none"' }[ink.fill];
  const colour = line === 0 ? ' stroke="none"' : edge === "#000" ? "" : ` stroke="${edge}"`;
  const width = line === 0 || thickness === usual ? "" : ` stroke-width="${thickness}"`;
  return `<path d="${d}"${fill}${colour}${width}/>`;
}

const MARKS: ReadonlySet<string> = new Set(["arrow", "paper"]);

/** Hands and the strokes they make share a layer, but are two things. */
export const thingOf = ({ tone, stroke }: Shape, owner: number): number =>
  owner * 2 + (MARKS.has(stroke ?? "") || tone === "arrow" ? 1 : 0);

/** What of a shape may come too near to another. */
export function contourOf(shape: Shape, lines: Lines, owner: number, ink: Ink, inking: Inking): Contour {
  const { tone, line = 0, stroke } = shape;
  const reach = tone === "none" ? (line * inking.weight) / 2 : reachOf(shape, ink, inking);
  const bare = tone === "none" && (stroke ?? "line") === "line";
  const lined = line > 0 && tone !== "none" && (stroke ? inkOfLine(stroke) === "#000" : ink.edge === "black");
  const black = bare || lined ? "line" : tone !== "none" && ink.fill === "black" ? "surface" : "none";
  const filled = tone !== "none" && ink.fill !== "clear";
  return { lines, thing: thingOf(shape, owner), reach, filled, black, far: shape.far ?? false };
}

/** White where something nearer needs room. Faces of one box share their edges, so what is said twice is said once. */
function roomMarkup(rooms: readonly Room[], width: number, inking: Inking): string {
  let bent = false;
  const said = rooms.map(({ points }) => {
    const p = pen();
    const some = fewer(points, BENT * perMm(inking));
    if (some.length > 4) bent = true;
    p.move([some[0] as number, some[1] as number]);
    for (let i = 2; i < some.length; i += 2) p.line([some[i] as number, some[i + 1] as number]);
    return p.text();
  });
  return (bent ? lines : strokes)([...new Set(said)].join(""), width, ' stroke="#fff"');
}

/** Rooms that wait to be painted together, until something is drawn where one of them lies. */
class Waiting {
  #rooms: Room[] = [];
  #extents: Extent[] = [];
  readonly #inking: Inking;

  constructor(inking: Inking) {
    this.#inking = inking;
  }

  add(rooms: readonly Room[]): void {
    for (const room of rooms) {
      this.#rooms.push(room);
      this.#extents.push(extentOf([room.points]));
    }
  }

  /** What has to be painted before something reaches over this box. */
  before(extent: Extent, reach: number): string {
    const near = this.#rooms.some(({ width }, i) => overlap(this.#extents[i] as Extent, extent, reach + width));
    return near ? this.all() : "";
  }

  all(): string {
    if (this.#rooms.length === 0) return "";
    const widths = [...new Set(this.#rooms.map(({ width }) => Math.round(width)))];
    const markup = widths.map((width) =>
      roomMarkup(
        this.#rooms.filter((room) => Math.round(room.width) === width),
        width,
        this.#inking,
      ),
    );
    this.#rooms = [];
    this.#extents = [];
    return markup.join("");
  }
}

/** Shapes in black and white, from back to front. Hatching is drawn once for all shapes of a run, and only where it is to
 *  be seen: what lies over it is cut out of it. */
export function printed(scene: Scene, inking: Inking): string {
  const { owners } = scene;
  const { shapes, lines: outlines, cover } = asPrinted(scene);
  const extents = outlines.map(extentOf);
  const inks = shapes.map((shape) => inkOf(shape, inking.look));
  const covers = shapes.map((shape, i): Cover | null => {
    const ink = inks[i] as Ink;
    return shape.tone === "none" || ink.fill === "clear"
      ? null
      : { lines: outlines[i] as Lines, reach: reachOf(shape, ink, inking), extent: extents[i] as Extent };
  });
  const rooms = roomFor(
    shapes.map((shape, i) => contourOf(shape, outlines[i] as Lines, owners[i] as number, inks[i] as Ink, inking)),
    cover,
    perMm(inking),
    inking.box,
  );
  // A cover without an outline that lies behind others; what is outlined may still look out with its line.
  const hidden = ({ tone, line = 0, opacity }: Shape, i: number) =>
    tone !== "none" && line === 0 && opacity === undefined && !cover.shows(outlines[i] as Lines, i);
  const kept: Readonly<Record<Way, Ready>> = { slant: new Map(), level: new Map() };
  let out = "";
  let waiting: number[] = [];
  const white = new Waiting(inking);
  const tint = () => {
    out += white.all();
    out += tints(waiting, outlines, inks, covers, kept, inking);
    waiting = [];
  };
  const last = inks.findLastIndex((ink) => ink.lines);
  shapes.forEach((shape, i) => {
    const ink = inks[i] as Ink;
    // A light line, or dots, must not be hatched over by what lies behind them.
    if (shape.tone === "none" && shape.stroke && shape.stroke !== "line") tint();
    white.add(rooms.get(i) ?? []);
    out += white.before(extents[i] as Extent, reachOf(shape, ink, inking));
    if (!hidden(shape, i)) out += shape.stroke === "target" ? dotted(shape, inking) : flat(shape, ink, inking);
    if (ink.lines) waiting.push(i);
    if (i === last) tint();
  });
  return out + white.all();
}

function tints(
  which: readonly number[],
  outlines: readonly Lines[],
  inks: readonly Ink[],
  covers: readonly (Cover | null)[],
  kept: Readonly<Record<Way, Ready>>,
  inking: Inking,
): string {
  const mm = perMm(inking);
  const surfaces = (way: Way): Hatched[] =>
    which
      .filter((i) => inks[i]?.lines === way)
      .map((i) => {
        const own = outlines[i] as Lines;
        const extent = extentOf(own);
        // Only what reaches over it can hide it.
        const near = (cover: Cover | null): cover is Cover =>
          cover !== null && overlap(extent, cover.extent, cover.reach);
        return { lines: own, under: covers.slice(i + 1).filter(near) };
      });
  const broken = ` stroke-dasharray="${Math.round(2.2 * mm)} ${Math.round(1.1 * mm)}"`;
  return (["slant", "level"] as const)
    .map((way) => {
      const found = surfaces(way);
      if (found.length === 0) return "";
      return strokes(hatch(found, APART[way] * mm, way, kept[way]), LINE * mm, way === "level" ? broken : "");
    })
    .join("");
}
