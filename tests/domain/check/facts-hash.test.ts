import { expect, test } from "vitest";
import { factsHash } from "@/lib/domain/check/facts-hash";

// Published test values of FNV-1a 64.
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("%j hashes to %s", (text, hash) => {
  expect(factsHash([text])).toBe(hash);
});

test("order and repetition make no difference, content does", () => {
  expect(factsHash(["b", "a", "a"])).toBe(factsHash(["a", "b"]));
  expect(factsHash(["a", "b"])).not.toBe(factsHash(["ab"]));
});
