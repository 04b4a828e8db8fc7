import { describe, expect, test } from "vitest";
import { drawingFor } from "@/lib/domain/figure/drawings/index";
import { items, rules } from "@/lib/domain/knowledge/index";
import { programs } from "@/lib/domain/knowledge/programs/programs";
import type { ClientWording, Item } from "@/lib/domain/knowledge/types";
import { readingGrade } from "@/lib/domain/reading/reading-grade";
import { library as russian } from "@/lib/language/client/russian/library";
import { library as spanish } from "@/lib/language/client/spanish/library";

/** The product's promise to clients. Unit: years of school. */
const HIGHEST_GRADE = 6;

/** Longer than this times the English, and it no longer fits the sheet. */
const LONGEST = 2.2;

const worded = items.flatMap((item) => (item.client ? [{ item, client: item.client }] : []));

describe.each([
  { language: "es", library: spanish, letters: /[a-záéíóúüñ]/i },
  { language: "ru", library: russian, letters: /[а-яё]/i },
] as const)("the library in $language", ({ language, library, letters }) => {
  test("words every item and nothing else", () => {
    expect(Object.keys(library.items).sort()).toEqual(worded.map(({ item }) => item.id).sort());
  });

  test.each(worded.map(({ item, client }) => [item.id, item, client] as const))("%s", (id, item, client) => {
    const words = library.items[id];
    if (!words) throw new Error(`${id} has no words`);
    expect(words.steps).toHaveLength(client.steps.length);
    // Two spaces, a forgotten full stop and a sentence that was left in English are the slips of a translator.
    for (const [english, said] of pairs(client, words)) {
      expect(said === "", said).toBe(english === "");
      if (english === "") continue;
      expect(said, english).toMatch(letters);
      expect(said, english).toBe(said.trim());
      expect(said, english).not.toMatch(/ {2}|\.\.(?!\.)/);
      expect(/[.!?]$/.test(said), said).toBe(/[.!?]$/.test(english));
      expect(numbers(said), said).toEqual(numbers(english));
      expect(said.length, said).toBeLessThanOrEqual(Math.max(40, english.length * LONGEST));
    }
    expect(words.figures ?? [], id).toHaveLength(framesOf(item).length);
    framesOf(item).forEach((english, index) => {
      const said = words.figures?.[index] ?? "";
      expect(said, english).toMatch(letters);
      expect(numbers(said), said).toEqual(numbers(english));
    });
    expect(new Set(words.figures ?? []).size).toBe(new Set(framesOf(item)).size);
  });

  test("names no two items alike", () => {
    const names = Object.values(library.items).map(({ name }) => name);
    const english = worded.map(({ client }) => client.name);
    const twice = (list: readonly string[]) => list.length - new Set(list).size;
    expect(twice(names)).toBeLessThanOrEqual(twice(english));
  });

  test("words every rule, alike where the rules are alike", () => {
    expect(Object.keys(library.rules).sort()).toEqual(rules.map(({ id }) => id).sort());
    const english = new Map<string, string>();
    for (const { id, say } of rules) {
      const said = library.rules[id] ?? "";
      expect(said, id).toMatch(letters);
      expect(numbers(said), said).toEqual(numbers(say.client));
      const same = english.get(say.client);
      if (same !== undefined) expect(said, id).toBe(same);
      english.set(say.client, said);
    }
  });

  test("titles every program", () => {
    const titles = programs.map(({ name, title }) => title ?? name);
    expect(Object.keys(library.titles).sort()).toEqual([...titles].sort());
    for (const title of Object.values(library.titles)) expect(title).toMatch(letters);
  });

  test("reads as easily as promised, an item and the whole", () => {
    const grades = Object.entries(library.items).map(([id, words]) => ({
      id,
      grade: readingGrade(textOf(words), language),
    }));
    // One item is a short text and its score jumps; the whole must keep the promise.
    expect(grades.filter(({ grade }) => grade > HIGHEST_GRADE + 2)).toEqual([]);
    const whole = [...Object.values(library.items).map(textOf), ...Object.values(library.rules)].join(" ");
    expect(readingGrade(whole, language)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
});

const FIELDS = ["name", "startPosition", "feelIt", "notThere", "easier", "harder"] as const;

function pairs(english: ClientWording, words: ClientWording): [string, string][] {
  return [
    ...FIELDS.map((field): [string, string] => [english[field], words[field]]),
    ...english.steps.map((step, index): [string, string] => [step, words.steps[index] ?? ""]),
  ];
}

const textOf = (words: ClientWording): string =>
  [words.startPosition, ...words.steps, words.feelIt, words.notThere, words.easier, words.harder].join(" ");

const numbers = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();

/** The drawing's own text alternatives; massage is not drawn on the client's page. */
function framesOf(item: Item): readonly string[] {
  if (item.kind === "massage" || item.kind === "massage-session") return [];
  return drawingFor(item.id)?.frames.map(({ alt }) => alt) ?? [];
}
