import { describe, expect, test } from "vitest";
import { drawingFor } from "@/lib/domain/figure/drawings/index";
import { undrawn } from "@/lib/domain/figure/drawings/undrawn";
import { items } from "@/lib/domain/knowledge/items";

/** Techniques of massage are drawn elsewhere. */
const TECHNIQUES: readonly string[] = ["massage", "massage-session"];
/** Kinds in which a body moves from one position to another. */
const MOVEMENT: readonly string[] = ["aerobic", "mobility", "strength", "stretch", "breathing", "yoga", "relaxation"];

const actions = items.filter(({ kind }) => !TECHNIQUES.includes(kind));

describe("what the client does", () => {
  test.each(actions.map(({ id }) => ({ id })))("$id is drawn or says why not", ({ id }) => {
    expect(drawingFor(id) !== null).not.toBe(id in undrawn);
  });

  test("only items that are not assigned go without a drawing", () => {
    const assigned = items.filter(({ id, prescribable }) => prescribable && id in undrawn);
    expect(assigned.map(({ id }) => id)).toEqual([]);
  });

  test("every reason belongs to an item", () => {
    const ids = new Set<string>(items.map(({ id }) => id));
    expect(Object.keys(undrawn).filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(actions.filter(({ kind, id }) => MOVEMENT.includes(kind) && drawingFor(id)).map(({ id }) => ({ id })))(
    "$id shows a start and an end",
    ({ id }) => {
      expect(drawingFor(id)?.frames.length).toBeGreaterThanOrEqual(2);
    },
  );
});
