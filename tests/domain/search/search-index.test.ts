import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { items } from "@/lib/domain/knowledge";
import { slips } from "@/lib/domain/search/edits";
import { searchOver } from "@/lib/domain/search/search-index";
import { beginningWith, nearTo } from "@/lib/domain/search/vocabulary";

describe("slips of the finger", () => {
  test.each([
    ["neck", "neck", 0],
    ["nekc", "neck", 1],
    ["nck", "neck", 1],
    ["neeck", "neck", 1],
    ["nexk", "neck", 1],
    ["trapezuis", "trapezius", 1],
    ["quadartus lumborm", "quadratus lumborum", 2],
  ])("%j is %j with %i", (typed, word, count) => {
    expect(slips(typed, word, 2).whole).toBe(count);
  });

  test("more than are forgiven count as far", () => {
    expect(slips("back", "neck", 1)).toEqual({ whole: Number.POSITIVE_INFINITY, beginning: Number.POSITIVE_INFINITY });
  });

  test("somebody who is still typing is near the beginning of the word", () => {
    expect(slips("stertc", "stretching", 2).beginning).toBe(1);
    expect(slips("quadart", "quadratus", 1)).toEqual({ whole: Number.POSITIVE_INFINITY, beginning: 1 });
  });

  test("the same way there and back", () => {
    const word = fc.stringMatching(/^[a-d]{0,9}$/);
    fc.assert(fc.property(word, word, (one, other) => slips(one, other, 9).whole === slips(other, one, 9).whole));
  });
});

describe("words that are meant", () => {
  const words = ["arm", "back", "bend", "lumbar", "neck", "rack", "stretch", "trapezius", "tuck"];
  const meant = (typed: string) => nearTo(words, typed).map(({ word }) => words[word]);

  test.each([
    ["bakc", ["back"]],
    ["lumber", ["lumbar"]],
    ["trpaezuis", ["trapezius"]],
    ["tuk", ["tuck"]],
    ["ar", []],
    ["amr", []],
    ["xyzzy", []],
  ])("%j means %j", (typed, expected) => {
    expect(meant(typed)).toEqual(expected);
  });

  test("a word that is known is no slip for another", () => {
    expect(meant("rack")).toEqual(["back"]);
    expect(beginningWith(words, "rack")).toEqual([{ word: 5, sureness: 1 }]);
  });
});

describe("ranking", () => {
  const entries = [
    { name: "Twist of the spine", more: "chair" },
    { name: "Chair twist", more: "" },
    { name: "Twist", more: "" },
    { name: "Side bend", more: "twist" },
  ];
  const search = searchOver(entries, ({ name, more }) => ({ name, fields: [{ text: more, weight: 2 }] }));

  test("the name itself, names that begin with it, names that hold it, then other texts", () => {
    expect(search("twist").map(({ name }) => name)).toEqual([
      "Twist",
      "Twist of the spine",
      "Chair twist",
      "Side bend",
    ]);
  });

  test("words in any order, and all of them", () => {
    expect(search("twist chair").map(({ name }) => name)).toEqual(["Chair twist", "Twist of the spine"]);
    expect(search("twist xyzzy")).toEqual([]);
  });

  test("equal worth keeps the given order", () => {
    const same = [{ name: "Roll one" }, { name: "Roll two" }, { name: "Roll six" }];
    expect(searchOver(same, ({ name }) => ({ name, fields: [] }))("roll")).toEqual(same);
  });

  test("a known word that stands with no other is read as a slip", () => {
    const few = [{ name: "Foam roller" }, { name: "Form of the wall" }];
    const found = searchOver(few, ({ name }) => ({ name, fields: [] }))("form roller");
    expect(found.map(({ name }) => name)).toEqual(["Foam roller"]);
  });
});

test("every item is found by its own name, first among all", () => {
  const search = searchOver(items, ({ name, synonyms }) => ({
    name,
    fields: [{ text: synonyms.join(" "), weight: 6 }],
  }));
  for (const { name } of items) expect(search(name)[0]?.name).toBe(name);
});

test("one slip in any longer word of a name still finds the item", () => {
  const search = searchOver(items, ({ name }) => ({ name, fields: [] }));
  for (const item of items) {
    const word = item.name.split(/[\s,-]+/).find((one) => one.length >= 6);
    if (!word) continue;
    const swapped = `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;
    expect(search(item.name.replace(word, swapped)), item.name).toContain(item);
  }
});

test("no text that can be typed breaks it", () => {
  const search = searchOver(items, ({ name }) => ({ name, fields: [] }));
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (typed) => search(typed).length <= items.length));
});
