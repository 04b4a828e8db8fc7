import { describe, expect, test } from "vitest";
import { birdDog } from "@/lib/domain/figure/drawings/bird-dog";
import { drawings } from "@/lib/domain/figure/drawings/index";
import { singleLegStand } from "@/lib/domain/figure/drawings/single-leg-stand";
import { BUILDS, type Build, DEFAULT_LOOK, HAIR_TONES, SKIN_TONES } from "@/lib/domain/figure/look";
import { drawFrame } from "@/lib/domain/figure/svg";
import { unclear } from "@/tests/support/printed";

const BUILD_IDS = Object.keys(BUILDS) as Build[];
const keys = <T extends string>(of: Readonly<Record<T, unknown>>) => Object.keys(of) as T[];
const printed = (drawing: (typeof drawings)[number], index: number): string =>
  drawFrame(drawing, index, { mode: "print", letter: false });

describe.each(drawings.map((drawing) => ({ name: drawing.id, drawing })))("$name", ({ drawing }) => {
  test("is drawn with black and white alone, in every look", () => {
    const looks = [
      ...keys(SKIN_TONES).map((skin) => ({ ...DEFAULT_LOOK, skin })),
      ...keys(HAIR_TONES).map((hair) => ({ ...DEFAULT_LOOK, hair })),
    ];
    for (const index of drawing.frames.keys()) {
      for (const look of looks) {
        const svg = drawFrame(drawing, index, { mode: "print", look, hold: true });
        expect(new Set(svg.match(/#[0-9a-f]+/g))).toEqual(new Set(["#000", "#fff"]));
        expect(svg).not.toMatch(/opacity|rgb|hsl|url\(|var\(/);
      }
    }
  });

  test.each(BUILD_IDS)("tells near from far, what is felt from what is not, cloth from skin (%s)", (build) => {
    for (const index of drawing.frames.keys()) expect(unclear(drawing, index, build)).toEqual([]);
  });
});

describe("what these find", () => {
  const svg = printed(birdDog, 1);

  test("a far limb without its hatching", () => {
    const plain = svg.replace(/<path d="M[\d -]+l\d+-\d+m[^"]+" stroke-width[^>]*>/, "");
    expect(plain).not.toBe(svg);
    expect(unclear(birdDog, 1, "straight", plain).join()).toMatch(/far (skin|trousers)/);
  });

  test("clothing in the white of skin", () => {
    const plain = svg.replaceAll(' fill="#000" stroke="#fff"', "");
    expect(unclear(birdDog, 1, "straight", plain).join()).toContain("trousers");
  });

  test("a region that is not told from the cloth it lies on", () => {
    const felt = printed(singleLegStand, 0);
    const plain = felt.replace(/<path d="[^"]+" stroke-width="[^"]+" stroke="#fff"\/>/g, "");
    expect(unclear(singleLegStand, 0, "straight", felt)).toEqual([]);
    expect(unclear(singleLegStand, 0, "straight", plain).join()).toContain("target on trousers");
  });
});
