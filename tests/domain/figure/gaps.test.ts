import { describe, expect, test } from "vitest";
import { drawings } from "@/lib/domain/figure/drawings/index";
import { walking } from "@/lib/domain/figure/drawings/walking";
import { BUILDS, type Build } from "@/lib/domain/figure/look";
import { LEAST_GAP, slivers } from "@/tests/support/gaps";

const BUILD_IDS = Object.keys(BUILDS) as Build[];

const found = (id: string, giveWay = true): string[] => {
  const drawing = drawings.find((one) => one.id === id);
  return BUILD_IDS.flatMap((build) =>
    [...(drawing?.frames.keys() ?? [])].flatMap((index) =>
      slivers(drawing as (typeof drawings)[number], index, build, giveWay).map(
        ({ between, at, long }) =>
          `${index + 1} ${build}: ${between.join(" | ")} at ${at.map((mm) => mm.toFixed(1)).join(", ")}, ${long.toFixed(1)} mm`,
      ),
    ),
  );
};

describe(`no two things come closer than ${LEAST_GAP} mm on paper without touching`, () => {
  test.each(drawings.map(({ id }) => ({ id })))("$id", ({ id }) => {
    expect(found(id)).toEqual([]);
  });
});

describe("what this finds", () => {
  test("a far line that runs along a near one, if it did not give way", () => {
    expect(found("child-pose")).toEqual([]);
    expect(found("child-pose", false)).not.toEqual([]);
  });

  test("a box that stands a hair's breadth from the leg", () => {
    const [{ pose }] = walking.frames;
    const beside = (x: number) =>
      ({
        ...walking,
        view: "profile",
        props: [{ kind: "block", from: [x, 0, -0.4], to: [x + 0.12, 1.2, -0.3] }],
        frames: [{ pose, alt: walking.frames[0].alt }],
      }) as const;
    const narrow = [0.1, 0.12, 0.14, 0.16, 0.18].filter((x) => slivers(beside(x), 0, "straight", false).length > 0);
    expect(narrow.length).toBeGreaterThan(0);
    expect(slivers(beside(0.6), 0, "straight", false)).toEqual([]);
  });
});
