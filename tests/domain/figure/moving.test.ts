import { describe, expect, test } from "vitest";
import { birdDog } from "@/lib/domain/figure/drawings/bird-dog";
import { drawings } from "@/lib/domain/figure/drawings/index";
import { canMove, drawMoving } from "@/lib/domain/figure/moving";

/** Seconds a phone may wait on a slow line: 60 kB or so before it is packed. */
const MAX_BYTES = 120_000;

/** Which groups of a moving drawing are seen at a moment (share of the whole), as a browser works it out. */
function seenAt(svg: string, moment: number): number {
  const shown = [...svg.matchAll(/values="([^"]+)" keyTimes="([^"]+)"/g)].map(([, values = "", times = ""]) => {
    const at = times.split(";").map(Number);
    const index = at.findLastIndex((time) => time <= moment);
    return values.split(";")[index] === "visible";
  });
  return shown.filter(Boolean).length;
}

const moving = drawings.filter(canMove);

test("what has two positions moves, and what is held still does not", () => {
  expect(moving.length).toBeGreaterThan(120);
  expect(canMove({ ...birdDog, frames: [birdDog.frames[0]] })).toBe(false);
});

describe.each(moving.map((drawing) => ({ name: drawing.id, drawing })))("$name", ({ drawing }) => {
  const svg = drawMoving(drawing);

  test("shows exactly one moment at any time", () => {
    for (let moment = 0; moment < 1; moment += 0.01) expect(seenAt(svg, moment)).toBe(1);
  });

  test("is a picture of its own with both positions in words", () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|style|<script|href|url\(/);
    expect(Buffer.byteLength(svg)).toBeLessThan(MAX_BYTES);
    expect(svg).toMatch(/role="img"><title>[^<]{20,}<\/title>/);
  });
});

test("before anything moves the first position is seen", () => {
  expect(drawMoving(birdDog).match(/<g visibility="hidden">/g)?.length).toBe(
    drawMoving(birdDog).split("<animate").length - 2,
  );
});
