import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawings } from "@/lib/domain/figure/drawings/index";
import { drawFrame } from "@/lib/domain/figure/svg";
import { BLANKS } from "@/lib/domain/own-items/blank-drawings";
import { canCopy, copyOf, drawOwn } from "@/lib/domain/own-items/draw-own";
import { angleIn, isHeld, JOINT_GROUPS, limitsOf, withAngle } from "@/lib/domain/own-items/edit-pose";
import type { OwnDrawing } from "@/lib/domain/own-items/own-figure";
import { figureSchema } from "@/lib/own-items/figure/schema";

const copies = [...drawings.filter(canCopy).map(({ id }) => id), ...Object.keys(BLANKS)].flatMap(
  (base) => copyOf(base) ?? [],
);
const joints = JOINT_GROUPS.flatMap((group) => group.joints);

describe("copies", () => {
  test("every drawing without working hands can be copied, kept and drawn as it was", () => {
    expect(copies.length).toBeGreaterThan(100);
    for (const copy of copies) {
      const kept: unknown = JSON.parse(JSON.stringify(copy));
      expect(figureSchema.parse(kept), copy.base).toEqual(kept);
      const drawing = drawOwn(copy);
      for (const index of copy.frames.keys()) expect(drawFrame(drawing, index), copy.base).toMatch(/^<svg.*<\/svg>$/);
    }
  });

  test("massage has hands of its own and cannot be posed", () => {
    expect(copyOf("stroking")).toBeNull();
    expect(copyOf("no-such-item")).toBeNull();
  });

  test("a copy of a drawing that is gone still shows its poses", () => {
    const copy = copyOf("bird-dog") as OwnDrawing;
    expect(drawFrame(drawOwn({ ...copy, base: "gone" }), 1)).toContain("<svg");
  });

  test("mirrored it shows the other side, letter and all", () => {
    const copy = copyOf("bird-dog") as OwnDrawing;
    const mirrored = drawOwn({ ...copy, mirrored: true });
    expect(mirrored.side).toBe("left");
    expect(drawFrame(mirrored, 0)).toContain("matrix(-1 0 0 1");
    expect(drawFrame(mirrored, 0, { side: "right" })).not.toContain("matrix(-1 0 0 1");
  });
});

describe("sliders", () => {
  test("what is set is drawn, and no joint goes further than it can", () => {
    const any = fc.record({
      copy: fc.constantFrom(...copies),
      joint: fc.constantFrom(...joints),
      degrees: fc.integer({ min: -400, max: 400 }),
    });
    fc.assert(
      fc.property(any, ({ copy, joint, degrees }) => {
        const [{ alt, pose }] = copy.frames;
        const set = withAngle(pose, joint, degrees);
        const [lowest, highest] = limitsOf(joint);
        expect(angleIn(set, joint)).toBe(Math.min(highest, Math.max(lowest, degrees)));
        expect(isHeld(set, joint)).toBe(false);
        const drawing = { ...copy, frames: [{ alt, pose: set }] as const };
        expect(figureSchema.safeParse(drawing).success).toBe(true);
        expect(drawFrame(drawOwn(drawing), 0)).not.toContain("NaN");
      }),
      { numRuns: 300 },
    );
  });

  test("a hand that was held lets go and stays near where it was; the other hand holds on", () => {
    const copy = copyOf("cat-cow") as OwnDrawing;
    const [{ pose }] = copy.frames;
    expect(isHeld(pose, "left.elbowFlexion")).toBe(true);
    const before = angleIn(pose, "left.shoulderFlexion");
    const after = withAngle(pose, "left.elbowFlexion", 30);
    expect(isHeld(after, "left.elbowFlexion")).toBe(false);
    expect(isHeld(after, "right.elbowFlexion")).toBe(true);
    expect(Math.abs(angleIn(after, "left.shoulderFlexion") - before)).toBeLessThan(2);
  });

  test("one side is set alone, whatever held for both", () => {
    const copy = copyOf("standing") as OwnDrawing;
    const set = withAngle(copy.frames[0].pose, "left.shoulderFlexion", 170);
    expect(angleIn(set, "left.shoulderFlexion")).toBe(170);
    expect(angleIn(set, "right.shoulderFlexion")).toBe(0);
  });
});

describe("what is refused", () => {
  const copy = copyOf("standing") as OwnDrawing;
  const [{ pose }] = copy.frames;
  test.each([
    ["no description", { ...copy, frames: [{ pose, alt: " " }] }],
    ["a joint bent too far", { ...copy, frames: [{ pose: { ...pose, trunk: { neckFlexion: 120 } }, alt: "x" }] }],
    ["an angle with another name", { ...copy, frames: [{ pose: { ...pose, trunk: { tail: 1 } }, alt: "x" }] }],
    ["a place outside the room", { ...copy, frames: [{ pose: { ...pose, root: { x: 99 } }, alt: "x" }] }],
    [
      "a point that is none",
      { ...copy, frames: [{ pose: { ...pose, rests: [{ points: ["tail"], on: { height: 0 } }] }, alt: "x" }] },
    ],
    ["no position", { ...copy, frames: [] }],
  ])("%s", (_, bad) => {
    expect(figureSchema.safeParse(bad).success).toBe(false);
  });
});
