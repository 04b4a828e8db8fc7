import { describe, expect, test } from "vitest";
import { birdDog } from "@/lib/domain/figure/drawings/bird-dog";
import { chairBackForwardHang } from "@/lib/domain/figure/drawings/chair-back-forward-hang";
import { drawings } from "@/lib/domain/figure/drawings/index";
import { proneOnElbows } from "@/lib/domain/figure/drawings/prone-on-elbows";
import { singleLegStand } from "@/lib/domain/figure/drawings/single-leg-stand";
import { tadasana } from "@/lib/domain/figure/drawings/tadasana";
import { asPrinted } from "@/lib/domain/figure/ink/peek";
import { BUILDS, type Build, DEFAULT_LOOK, HAIR_TONES, SKIN_TONES } from "@/lib/domain/figure/look";
import { sceneOf } from "@/lib/domain/figure/picture";
import { drawFrame } from "@/lib/domain/figure/svg";
import { unclear } from "@/tests/support/printed";

const BUILD_IDS = Object.keys(BUILDS) as Build[];
const keys = <T extends string>(of: Readonly<Record<T, unknown>>) => Object.keys(of) as T[];
const printed = (drawing: (typeof drawings)[number], index: number): string =>
  drawFrame(drawing, index, { mode: "print", letter: false });

/** One tone of hair for each way that hair is printed. */
const ONE_OF_EACH = [...new Map(keys(HAIR_TONES).map((hair) => [HAIR_TONES[hair].print, hair])).values()];

test("looks are told apart on paper by the three ways of hair alone", () => {
  for (const drawing of drawings.filter((_, i) => i % 12 === 0)) {
    const print = (look: Partial<typeof DEFAULT_LOOK>) =>
      drawFrame(drawing, 0, { mode: "print", look: { ...DEFAULT_LOOK, ...look } });
    for (const skin of keys(SKIN_TONES)) expect(print({ skin })).toBe(print({}));
    for (const hair of keys(HAIR_TONES)) {
      const same = ONE_OF_EACH.find((one) => HAIR_TONES[one].print === HAIR_TONES[hair].print) ?? hair;
      expect(print({ hair })).toBe(print({ hair: same }));
    }
  }
});

describe.each(drawings.map((drawing) => ({ name: drawing.id, drawing })))("$name", ({ drawing }) => {
  test("is drawn with black and white alone, in every look", () => {
    for (const index of drawing.frames.keys()) {
      for (const hair of ONE_OF_EACH) {
        const svg = drawFrame(drawing, index, { mode: "print", look: { ...DEFAULT_LOOK, hair }, hold: true });
        expect(new Set(svg.match(/#[0-9a-f]+/g))).toEqual(new Set(["#000", "#fff"]));
        expect(svg).not.toMatch(/opacity|rgb|hsl|url\(|var\(/);
      }
    }
  });

  test.each(BUILD_IDS)("tells near from far, what is felt from what is not, cloth from skin (%s)", (build) => {
    for (const index of drawing.frames.keys()) expect(unclear(drawing, index, build)).toEqual([]);
  });
});

describe("a far leg", () => {
  const legs = (drawing: (typeof drawings)[number], index: number) => {
    const scene = sceneOf(drawing, index);
    const { shapes } = asPrinted(scene);
    const far = scene.shapes.flatMap((shape, i) => (shape.far && shape.tone === "trousers" ? [i] : []));
    return {
      drawn: far.length,
      hatched: far.filter((i) => shapes[i]?.far),
      left: far.filter((i) => shapes[i]?.tone === "trousers"),
    };
  };

  test("is hatched where it is seen as a leg", () => {
    const { drawn, hatched } = legs(birdDog, 1);
    expect(drawn).toBeGreaterThan(0);
    expect(hatched).toHaveLength(drawn);
  });

  test("is the second of a pair where it peeks out, and nothing where it would be a thread", () => {
    const peeking = legs(chairBackForwardHang, 0);
    expect(peeking.drawn).toBeGreaterThan(0);
    expect(peeking.hatched).toEqual([]);
    expect(peeking.left).toHaveLength(peeking.drawn);
    const thread = legs(proneOnElbows, 0);
    expect(thread.drawn).toBeGreaterThan(0);
    expect(thread.left).toEqual([]);
  });
});

describe("a far arm", () => {
  const arms = (drawing: (typeof drawings)[number], index: number) => {
    const scene = sceneOf(drawing, index);
    const { shapes } = asPrinted(scene);
    return scene.shapes.flatMap((shape, i) => (shape.far && shape.tone === "skin" ? [shapes[i]?.tone] : []));
  };

  test("is left out where a speck of it would show, and only there", () => {
    expect(arms(tadasana, 1)).toContain("paper");
    expect(arms(birdDog, 1)).not.toContain("paper");
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
