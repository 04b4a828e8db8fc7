import { describe, expect, test } from "vitest";
import type { Crop, Drawing } from "@/lib/domain/figure/drawing";
import { birdDog } from "@/lib/domain/figure/drawings/bird-dog";
import { drawingFor } from "@/lib/domain/figure/drawings/index";
import { supineDoubleKneeToChest } from "@/lib/domain/figure/drawings/supine-double-knee-to-chest";
import { wallSlide } from "@/lib/domain/figure/drawings/wall-slide";
import { sideAngle } from "@/lib/domain/figure/pose";
import { settled } from "@/lib/domain/figure/settle";
import { cutOff } from "@/tests/support/close-up";
import { collisions } from "@/tests/support/collisions";
import { largestMove, pointsOf, thinnestLine } from "@/tests/support/legibility";

/** A lint that never finds anything is none: each is shown something wrong. */
describe("what the lints find", () => {
  const [{ pose }] = wallSlide.frames;

  test("a hand through the trunk", () => {
    const through = settled({
      ...pose,
      hands: [
        {
          hand: "right",
          at: { by: [0.01, 0.68, 0.02] },
          fingers: [-1, 0, 0],
          palm: [0, 0, -1],
          elbow: [0, -1, 1],
        },
      ],
    });
    expect(collisions(settled(pose), [])).toEqual([]);
    expect(collisions(through, []).join()).toMatch(/right (forearm|hand) in the trunk/);
  });

  test("a foot through a block", () => {
    const { at } = settled(pose).legs.left.end;
    const block = { kind: "block", from: [at[0] - 0.1, 0, at[2] - 0.1], to: [at[0] + 0.2, 0.2, at[2] + 0.1] } as const;
    expect(collisions(settled(pose), [block]).join()).toContain("left shank in a thing");
  });

  test("a hand through the head", () => {
    const inHead = settled({
      ...pose,
      hands: [
        {
          hand: "left",
          at: { by: [0.03, 0.94, 0] },
          fingers: [1, 0, 0],
          palm: [0, 0, 1],
          elbow: [1, -1, -1],
        },
      ],
    });
    expect(collisions(inHead, []).join()).toContain("in the head");
  });

  test("two frames that are one", () => {
    const still = { ...birdDog, frames: [birdDog.frames[0], birdDog.frames[0]] } as const;
    expect(largestMove(still, 0, 1)).toBe(0);
    expect(largestMove(birdDog, 0, 1)).toBeGreaterThan(5);
  });

  test("a close-up that cuts its arrow, its hands or the region it shows", () => {
    const moved = (drawing: Drawing, by: number): Drawing => {
      const { middle, ...crop } = drawing.crop as Crop;
      return { ...drawing, crop: { ...crop, middle: [middle[0] + by, middle[1], middle[2]] } };
    };
    const [stroke, belly] = ["stroking", "abdominal-brace-supine"].map((id) => drawingFor(id) as Drawing);
    expect(cutOff(stroke as Drawing, 0)).toEqual([]);
    expect(cutOff(moved(stroke as Drawing, -0.2), 0)).toContain("arrow");
    expect(cutOff(moved(stroke as Drawing, 0.2), 0)).toContain("fingers");
    expect(cutOff(moved(belly as Drawing, 0.4), 1)).toContain("target");
  });

  test("a line too thin for paper", () => {
    expect(thinnestLine(birdDog, 0)).toBeLessThan(1);
    expect(thinnestLine(birdDog, 0)).toBeGreaterThan(0.12);
  });
});

test("points of a path are read as they were written", () => {
  expect(pointsOf("M10 20l5-5c1 1 2 2 3 3zM0 0a5 5 0 0 0 4-4")).toEqual([
    [10, 20],
    [15, 15],
    [18, 18],
    [0, 0],
    [4, -4],
  ]);
});

test("an angle named for one side wins over the one for both", () => {
  expect(
    sideAngle(
      { ...supineDoubleKneeToChest.frames[0].pose, both: { hipFlexion: 10 }, left: { hipFlexion: 20 } },
      "left",
      "hipFlexion",
    ),
  ).toBe(20);
});
