import { describe, expect, test } from "vitest";
import { cameraOf, type Point } from "@/lib/domain/figure/camera";
import { drawingFor, drawings } from "@/lib/domain/figure/drawings/index";
import { gap } from "@/lib/domain/figure/landmarks";
import { BUILDS, type Build, DEFAULT_LOOK } from "@/lib/domain/figure/look";
import { measuredAngles } from "@/lib/domain/figure/measure";
import { frameBox, ringsOf, sceneOf } from "@/lib/domain/figure/picture";
import type { Support } from "@/lib/domain/figure/pose";
import { extent } from "@/lib/domain/figure/ring";
import { settled, shortfall } from "@/lib/domain/figure/settle";
import { drawFrame } from "@/lib/domain/figure/svg";
import { cutOff } from "@/tests/support/close-up";
import { collisions } from "@/tests/support/collisions";
import { largestMove, pointsOf, thinnestLine } from "@/tests/support/legibility";

/** One hundredth of stature: what the eye does not see at print size. */
const TOUCHING = 0.01;
/** Flesh gives: how far an outline may press into what bears it. */
const PRESSED = 0.02;
const MAX_BYTES = 6000;
/** A movement that is seen at once on paper, and the thinnest line an office printer shows. Unit: mm. */
const VISIBLE = 1;
const THINNEST = 0.12;
/** A label's corner, in units of its own size. */
const CORNER = 106;
const BUILD_IDS = Object.keys(BUILDS) as Build[];

const cases = drawings.flatMap((drawing) =>
  drawing.frames.map((frame, index) => ({ name: `${drawing.id} ${index + 1}`, drawing, frame, index })),
);

const lowestSupport = (rests: readonly { on: Support }[]): number =>
  Math.min(...rests.map(({ on }) => ("height" in on ? on.height : 0)));

describe("every drawing", () => {
  test("has its own id and is found by it", () => {
    expect(new Set(drawings.map(({ id }) => id)).size).toBe(drawings.length);
    for (const drawing of drawings) expect(drawingFor(drawing.id)).toBe(drawing);
    expect(drawingFor("no-such-item")).toBeNull();
  });

  test.each(drawings.map((drawing) => ({ name: drawing.id, drawing })))("$name shows a movement", ({ drawing }) => {
    const frames = drawing.frames.map((_, index) => drawFrame(drawing, index));
    expect(new Set(frames).size).toBe(frames.length);
    expect(new Set(drawing.frames.map(({ alt }) => alt)).size).toBe(frames.length);
  });

  test.each(
    drawings.flatMap((drawing) =>
      drawing.frames.slice(1).map((_, index) => ({ name: `${drawing.id} ${index + 2}`, drawing, index })),
    ),
  )("$name differs visibly from the one before", ({ drawing, index }) => {
    const moved = largestMove(drawing, index, index + 1);
    const said = (at: number) =>
      JSON.stringify([drawing.frames[at]?.arrows, drawing.frames[at]?.reaches, drawing.frames[at]?.work]);
    // Where hardly anything moves (a held breath, a braced belly), arrows or hands say what changes.
    if (said(index) === said(index + 1)) expect(moved).toBeGreaterThanOrEqual(VISIBLE);
  });
});

describe.each(cases)("$name", ({ drawing, frame, index }) => {
  const skeleton = settled(frame.pose);

  test("stays within the joints' range", () => {
    expect(measuredAngles(frame.pose, skeleton).filter(({ within }) => !within)).toEqual([]);
  });

  test("rests on its support and reaches what it holds", () => {
    for (const { points, on } of frame.pose.rests) {
      for (const point of points) expect(Math.abs(gap(skeleton, point, on)), point).toBeLessThanOrEqual(TOUCHING);
    }
    expect(shortfall(frame.pose, skeleton)).toBeLessThanOrEqual(TOUCHING);
  });

  test("sinks into nothing", () => {
    const lowest = Math.min(...ringsOf(skeleton).map((ring) => -extent(ring, [0, -1, 0])));
    const seated = frame.pose.rests[0].points[0] === "seat";
    expect(lowest).toBeGreaterThanOrEqual((seated ? 0 : lowestSupport(frame.pose.rests)) - PRESSED);
  });

  test("keeps head and limbs out of the trunk and of solid things", () => {
    expect(collisions(skeleton, drawing.props)).toEqual([]);
  });

  test("is drawn with lines that a printer shows at 45 mm", () => {
    expect(thinnestLine(drawing, index)).toBeGreaterThanOrEqual(THINNEST);
  });

  test("keeps the corners free for the letter and the hold mark", () => {
    const { x, y, width } = frameBox(drawing);
    const { shapes, weight } = sceneOf(drawing, index);
    const size = weight * 0.9;
    const inCorner =
      (left: number) =>
      ([px, py]: Point) =>
        px > left && px < left + CORNER * size && py > y + 8 * size && py < y + CORNER * size;
    // A mat may run under a label: it is one flat tone.
    const ground = new Set(["mat", "floor"]);
    const points = shapes.filter(({ tone }) => !ground.has(tone)).flatMap(({ d }) => pointsOf(d));
    if (drawing.side) expect(points.filter(inCorner(x + 8 * size))).toEqual([]);
    if (index > 0 && index === drawing.frames.length - 1) {
      expect(points.filter(inCorner(x + width - CORNER * size))).toEqual([]);
    }
  });

  test.each(BUILD_IDS)("lies inside the picture (%s)", (build) => {
    const box = frameBox(drawing, build);
    const camera = cameraOf(drawing.view);
    const bottom = box.y + box.height;
    const all = ringsOf(skeleton, build).map(({ at }) => camera.flat(at));
    // A cropped picture shows a piece of the body on purpose: what it must keep is tested below.
    if (drawing.crop) return;
    const points = drawing.closeUp ? all.filter(([, y]) => y < bottom) : all;
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(box.x + 10);
      expect(x).toBeLessThan(box.x + box.width - 10);
      expect(y).toBeGreaterThan(box.y + 10);
      if (!drawing.closeUp) expect(y).toBeLessThan(bottom - 10);
    }
  });

  test("keeps whole what a close-up is there to show", () => {
    if (drawing.crop) expect(cutOff(drawing, index)).toEqual([]);
  });

  test.each([
    ["page", "straight"],
    ["page", "curved"],
    ["print", "straight"],
    ["print", "curved"],
  ] as const)("is small and self-contained as %s (%s)", (mode, build) => {
    const svg = drawFrame(drawing, index, { mode, look: { ...DEFAULT_LOOK, build }, hold: true });
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MAX_BYTES);
    expect(svg).toMatch(/^<svg [^>]*viewBox="[^"]+" role="img"><title>[^<]{20,}<\/title>/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|style|<script|href|url\(/);
    if (mode === "print") expect(svg).not.toContain("var(");
  });
});

describe("the other side", () => {
  const sided = drawings.filter(({ side }) => side);

  test.each(sided.map((drawing) => ({ name: drawing.id, drawing })))("$name is the mirror image", ({ drawing }) => {
    const other = drawing.side === "right" ? "left" : "right";
    const own = drawFrame(drawing, 1, { letter: false });
    const mirrored = drawFrame(drawing, 1, { side: other, letter: false });
    const box = frameBox(drawing);
    const flip = `<g transform="matrix(-1 0 0 1 ${2 * box.x + box.width} 0)">`;
    expect(mirrored).toContain(flip);
    expect(mirrored.replace(flip, "").replace("</g></g></svg>", "</g></svg>")).toBe(own);
  });

  test("the letter is never mirrored and can be left out", () => {
    const [drawing] = sided;
    if (!drawing) throw new Error("no drawing has a side");
    expect(drawFrame(drawing, 0, { side: "left" })).toContain("M-16-28v56h34");
    expect(drawFrame(drawing, 0, { side: "right" })).toContain("M-18 28v-56");
    expect(drawFrame(drawing, 0, { letter: false })).not.toContain("<rect");
  });
});
