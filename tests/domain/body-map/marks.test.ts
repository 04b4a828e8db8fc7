import { describe, expect, test } from "vitest";
import { mapRegions } from "@/lib/domain/body-map/map-regions";
import {
  changesBetween,
  inOrder,
  MARK_KIND_IDS,
  MARK_KINDS,
  type Mark,
  markWords,
  withMark,
  withoutMark,
} from "@/lib/domain/body-map/marks";
import { ASKED, mapWarnings } from "@/lib/domain/body-map/warnings";
import { screenQuestions } from "@/lib/domain/knowledge/screen-questions";

const mark = (region: string, kind: Mark["kind"] = "pain", intensity = 5, note = ""): Mark => ({
  region,
  kind,
  intensity,
  note,
});

describe("marks", () => {
  test("are told apart by a letter of their own", () => {
    expect(new Set(MARK_KIND_IDS)).toEqual(new Set(Object.keys(MARK_KINDS)));
    expect(new Set(Object.values(MARK_KINDS).map(({ letter }) => letter)).size).toBe(MARK_KIND_IDS.length);
  });

  test("hold one of each kind at a place: the later counts", () => {
    const marks = withMark(withMark([], mark("calf-left")), mark("calf-left", "pain", 8));
    expect(marks).toEqual([mark("calf-left", "pain", 8)]);
    expect(withMark(marks, mark("calf-left", "spasm"))).toHaveLength(2);
    expect(withMark(marks, mark("calf-right"))).toHaveLength(2);
    expect(withoutMark(marks, mark("calf-left"))).toEqual([]);
    expect(withoutMark(marks, mark("calf-left", "spasm"))).toEqual(marks);
  });

  test("stand in one order whatever the order in which they were made", () => {
    const one = [mark("calf-left"), mark("jaw-left"), mark("calf-left", "numbness")];
    expect(inOrder(one)).toEqual(inOrder([...one].reverse()));
    expect(inOrder(one).map(({ region }) => region)).toEqual(["jaw-left", "calf-left", "calf-left"]);
  });

  test("are words as well as letters", () => {
    expect(markWords(mark("upper-trapezius-left", "pain", 7))).toBe("Left upper trapezius: pain 7 of 10");
    expect(markWords(mark("gone-from-the-map"))).toBe("gone-from-the-map: pain 5 of 10");
  });

  test("of two days are compared", () => {
    const before = [mark("calf-left"), mark("jaw-left", "spasm", 3), mark("tailbone", "pain", 2)];
    const now = [mark("calf-left"), mark("jaw-left", "spasm", 6), mark("chest-left", "pain", 1)];
    expect(changesBetween(before, now)).toEqual([
      "Left jaw: muscle spasm 6 of 10, was 3",
      "New: Left chest: pain 1 of 10",
      "Gone: Tailbone: pain 2 of 10",
    ]);
    expect(changesBetween(now, now)).toEqual([]);
  });
});

describe("marks that ask for a question of the readiness form", () => {
  const asked = (...marks: Mark[]) => mapWarnings(marks).map(({ questionId }) => questionId);

  test("name questions that are on the form", () => {
    const ids: readonly string[] = screenQuestions.map(({ id }) => id);
    expect(ASKED.filter((id) => !ids.includes(id))).toEqual([]);
    for (const { question } of mapWarnings([mark("saddle", "numbness")]))
      expect(question).toContain("between the legs");
  });

  test.each(["numbness", "tingling"] as const)("%s between the legs", (kind) => {
    for (const region of ["saddle", "groin-left", "inner-thigh-right", "tailbone"]) {
      expect(asked(mark(region, kind)), region).toEqual(["saddle"]);
    }
  });

  test("numbness in both legs, not in one", () => {
    expect(asked(mark("calf-left", "numbness"), mark("foot-right", "tingling"))).toEqual(["saddle"]);
    expect(asked(mark("calf-left", "numbness"), mark("foot-left", "tingling"))).toEqual([]);
  });

  test("a note of weakness, with numbness or without", () => {
    expect(asked(mark("calf-left", "numbness", 4, "The foot drops on stairs"))).toEqual(["weakness"]);
    expect(asked(mark("thigh-front-left", "pain", 4, "Leg gives way"))).toEqual(["weakness"]);
    expect(asked(mark("calf-left", "numbness", 4, "After a week of sitting"))).toEqual([]);
  });

  test("tingling in both hands, or clumsy ones", () => {
    expect(asked(mark("hand-front-left", "tingling"), mark("hand-back-right", "tingling"))).toEqual(["clumsy-hands"]);
    expect(asked(mark("neck-back-left", "stiffness", 4, "Clumsy with buttons"))).toEqual(["clumsy-hands"]);
    expect(asked(mark("hand-front-left", "tingling"))).toEqual([]);
  });

  test("not pain alone, anywhere", () => {
    expect(asked(...mapRegions.map(({ id }) => mark(id)))).toEqual([]);
  });
});
