import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { coarser } from "@/lib/domain/figure/coarse";
import { drawings } from "@/lib/domain/figure/drawings/index";
import { edgesOf } from "@/lib/domain/figure/ink/edge";
import { sceneOf } from "@/lib/domain/figure/picture";
import { drawFrame } from "@/lib/domain/figure/svg";

/** How far an outline may move: half a millimetre of a person who is drawn 160 mm tall. Unit: thousandths of stature. */
const MOST = 3;

test.each(drawings.map((drawing) => [drawing.id, drawing] as const))(
  "%s looks the same on the coarse grid",
  (_, drawing) => {
    for (const [frame] of drawing.frames.entries()) {
      for (const { d } of sceneOf(drawing, frame).shapes) {
        const fine = edgesOf(d).flatMap(pieces);
        const apart = edgesOf(coarser(d, 2)).flatMap((line) =>
          line.map(([x, y]) => Math.min(...fine.map(([from, to]) => distance([2 * x, 2 * y], from, to)))),
        );
        expect(Math.max(0, ...apart), d).toBeLessThanOrEqual(MOST);
      }
    }
  },
);

test("points do not drift, however many came before", () => {
  const d = `M0 0${"l3 1".repeat(401)}`;
  const [line = []] = edgesOf(coarser(d, 2));
  expect(line.at(-1)).toEqual([602, 201]);
});

test("flags and angles of an arc stay, closing goes back to the start, and a minus joins", () => {
  expect(coarser("M10 20a7 9 45 1 0-4 6zl6 6h4v-6H20", 2)).toBe("M5 10a3.5 4.5 45 1 0-2 3zl3 3h2v-3H10");
});

test("light drawings are lighter when packed, and have the same words", () => {
  const packed = (light: boolean) =>
    gzipSync(drawings.map((drawing) => drawFrame(drawing, 0, { light })).join(""), { level: 9 }).length;
  expect(packed(true)).toBeLessThan(packed(false) * 0.9);
  for (const drawing of drawings)
    expect(titleOf(drawFrame(drawing, 0, { light: true }))).toBe(titleOf(drawFrame(drawing, 0)));
});

const titleOf = (svg: string): string => /<title>(.*?)<\/title>/.exec(svg)?.[1] ?? "none";

type Point = readonly [number, number];

const pieces = (line: readonly Point[]): [Point, Point][] =>
  line.map((point, index): [Point, Point] => [line[index - 1] ?? point, point]);

function distance([x, y]: Point, [fx, fy]: Point, [tx, ty]: Point): number {
  const length = (tx - fx) ** 2 + (ty - fy) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fx) * (tx - fx) + (y - fy) * (ty - fy)) / length));
  return Math.hypot(fx + along * (tx - fx) - x, fy + along * (ty - fy) - y);
}
