import { expect, test } from "vitest";
import { birdDog } from "@/lib/domain/figure/drawings/bird-dog";
import { drawingFor } from "@/lib/domain/figure/drawings/index";
import { neckRotationHold } from "@/lib/domain/figure/drawings/neck-rotation-hold";
import { BUILDS, DEFAULT_LOOK, HAIR_TONES, type Look, lookFrom, lookText, SKIN_TONES } from "@/lib/domain/figure/look";
import { sceneOf } from "@/lib/domain/figure/picture";
import { drawFrame } from "@/lib/domain/figure/svg";
import { items } from "@/lib/domain/knowledge";

const keys = <T extends string>(of: Readonly<Record<T, unknown>>) => Object.keys(of) as T[];
const looks: Look[] = keys(SKIN_TONES).flatMap((skin) =>
  keys(HAIR_TONES).flatMap((hair) => keys(BUILDS).map((build) => ({ skin, hair, build }))),
);

test("every look is kept as a text and read again", () => {
  for (const look of looks) expect(lookFrom(lookText(look))).toEqual(look);
  for (const text of ["", "light", "light/brown", "light/brown/straight/x", "toString/brown/straight", "x/y/z"]) {
    expect(lookFrom(text)).toBeNull();
  }
});

test("every look is a drawing of its own, on the page and on paper", () => {
  const page = looks.map((look) => drawFrame(neckRotationHold, 0, { look }));
  expect(new Set(page).size).toBe(looks.length);
  for (const look of looks) expect(drawFrame(neckRotationHold, 0, { look, mode: "print" })).not.toContain("var(");
});

test("skin and hair change no line, and a build moves no arrow", () => {
  const shape = (look: Look) => drawFrame(birdDog, 1, { look }).replace(/#[0-9a-f]{6}/g, "");
  expect(shape({ ...DEFAULT_LOOK, skin: "dark", hair: "grey" })).toBe(shape(DEFAULT_LOOK));
  const arrows = (build: Look["build"]) => sceneOf(birdDog, 1, build).shapes.filter(({ tone }) => tone === "arrow");
  expect(arrows("curved").map(({ d }) => d)).toEqual(arrows("straight").map(({ d }) => d));
});

test("a held end position is marked on the last frame alone", () => {
  const circle = "<circle";
  expect(drawFrame(birdDog, 1, { hold: true })).toContain(circle);
  expect(drawFrame(birdDog, 0, { hold: true })).not.toContain(circle);
  expect(drawFrame(birdDog, 1)).not.toContain(circle);
});

test("every breathing drawing says in its corner which way the breath goes, as its words do", () => {
  const breathing = items.flatMap(({ id, kind }) => (kind === "breathing" ? (drawingFor(id) ?? []) : []));
  expect(breathing.length).toBeGreaterThan(8);
  for (const drawing of breathing) {
    expect(
      drawing.frames.some(({ breath }) => breath !== undefined),
      drawing.id,
    ).toBe(true);
    for (const [index, { breath, alt }] of drawing.frames.entries()) {
      if (breath) expect(alt.toLowerCase()).toMatch(new RegExp(`breath(e|ing|ed) ${breath}`));
      expect(drawFrame(drawing, index).includes("<circle")).toBe(breath !== undefined);
    }
  }
});
