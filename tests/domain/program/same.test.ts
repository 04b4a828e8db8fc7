import { expect, test } from "vitest";
import { same } from "@/lib/domain/same";

test("the order of fields says nothing, at any depth", () => {
  const one = { dose: { sets: 2, holdSeconds: 20 }, steps: [{ a: 1, b: null }] };
  expect(same(one, { steps: [{ b: null, a: 1 }], dose: { holdSeconds: 20, sets: 2 } })).toBe(true);
});

test.each([
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: null }],
  [null, {}],
])("%j and %j differ", (one, other) => {
  expect(same(one, other)).toBe(false);
});
