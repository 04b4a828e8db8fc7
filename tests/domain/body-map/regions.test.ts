import { describe, expect, test } from "vitest";
import { AREAS } from "@/lib/domain/body-map/area-list";
import { mapRegion, mapRegions, otherSide, regionsOn, regionTitle } from "@/lib/domain/body-map/map-regions";
import { BACK_NAMES, FRONT_NAMES } from "@/lib/domain/body-map/region-names";
import { VIEWS } from "@/lib/domain/body-map/views";
import { REGIONS, type RegionId } from "@/lib/domain/knowledge/regions";

const regionIds = Object.keys(REGIONS) as RegionId[];

describe("the regions of the body map", () => {
  test("have ids of their own, and are found by them", () => {
    expect(new Set(mapRegions.map(({ id }) => id)).size).toBe(mapRegions.length);
    for (const region of mapRegions) expect(mapRegion(region.id)).toBe(region);
    expect(mapRegion("no-such-region")).toBeUndefined();
  });

  test("are the areas that are drawn, no more and no fewer", () => {
    expect(VIEWS.map((view) => AREAS[view].map(({ name }) => name).sort())).toEqual([
      Object.keys(FRONT_NAMES).sort(),
      Object.keys(BACK_NAMES).sort(),
    ]);
  });

  test("come in pairs unless they lie in the middle", () => {
    for (const region of mapRegions) {
      const other = otherSide(region);
      if (region.side === "middle") expect(other).toBeNull();
      else expect(other && { ...other, id: region.id, side: region.side }).toEqual(region);
      if (other) expect(otherSide(other)).toBe(region);
    }
  });

  test("have titles of their own that name the side", () => {
    expect(new Set(mapRegions.map(regionTitle)).size).toBe(mapRegions.length);
    expect(regionTitle({ label: "Upper trapezius", side: "left" })).toBe("Left upper trapezius");
    expect(regionTitle({ label: "Tailbone", side: "middle" })).toBe("Tailbone");
  });

  test.each(regionIds)("%s of the rules is somewhere on the map", (region) => {
    expect(regionsOn(region).length).toBeGreaterThan(0);
  });

  test.each([
    "neck",
    "neck-front",
    "upper-back",
    "mid-back",
    "lower-back",
    "flank",
    "sacrum",
    "buttocks",
    "groin",
    "hips",
    "shoulder-girdle",
  ] satisfies RegionId[])("%s has places of its own on both sides", (region) => {
    const sides = new Set(
      mapRegions.filter(({ within }) => regionsOn(region).some((one) => one.within === within)).map(({ side }) => side),
    );
    expect(sides.has("left") && sides.has("right")).toBe(true);
  });

  test("that a keep-off area takes in are those within it, and not its neighbours", () => {
    const names = (region: RegionId) => [...new Set(regionsOn(region).map(({ name }) => name))];
    expect(names("lower-back")).toEqual(["lumbar-paraspinal", "quadratus-lumborum", "sacroiliac", "tailbone"]);
    expect(names("calves")).toEqual(["calf"]);
    expect(names("whole-body")).toHaveLength(Object.keys(FRONT_NAMES).length + Object.keys(BACK_NAMES).length);
    expect(names("eyes")).toContain("face");
  });
});
