import { describe, expect, test } from "vitest";
import { blendPose } from "@/lib/domain/figure/blend";
import { drawings } from "@/lib/domain/figure/drawings/index";
import { reach } from "@/lib/domain/figure/reach";
import { settled } from "@/lib/domain/figure/settle";
import { length, sub } from "@/lib/domain/figure/vector";

describe("reach", () => {
  test("arrives with both bones at their length and the middle joint on the pole's side", () => {
    const { middle, end } = reach([0, 1, 0], [0.3, 0.7, 0.1], 0.3, 0.25, [0, -1, 0.2]);
    expect(length(sub(middle, [0, 1, 0]))).toBeCloseTo(0.3, 6);
    expect(length(sub(end, middle))).toBeCloseTo(0.25, 6);
    expect(length(sub(end, [0.3, 0.7, 0.1]))).toBeLessThan(1e-6);
    expect(middle[1]).toBeLessThan(0.85);
  });

  test("stretches towards what is out of reach", () => {
    const { end } = reach([0, 0, 0], [2, 0, 0], 0.3, 0.25, [0, -1, 0]);
    expect(end[0]).toBeCloseTo(0.55, 2);
  });
});

describe("blendPose", () => {
  const moving = drawings.flatMap(({ id, frames: [start, end] }) => (end ? [{ name: id, start, end }] : []));

  test.each(moving)("$name moves without a jump", ({ start: { pose: from }, end: { pose: to } }) => {
    expect(blendPose(from, to, 0)).toBe(from);
    const steps = [0, 0.1, 0.2, 0.3, 0.4].map((t) => settled(blendPose(from, to, t)));
    for (const skeleton of steps) expect(skeleton.head.at.every(Number.isFinite)).toBe(true);
    for (let i = 1; i < steps.length; i++) {
      const [before, after] = [steps[i - 1], steps[i]];
      if (before && after) expect(length(sub(before.head.at, after.head.at))).toBeLessThan(0.12);
    }
  });
});
