import { expect, test } from "vitest";
import { isIn, itemEntries } from "@/components/library/item-entry";
import { fold, search } from "@/components/library/search";
import { itemsTouchedBy, rulesTouching } from "@/components/rules/touched";
import { auditSentence } from "@/components/settings/audit-sentence";
import { items, rules } from "@/lib/domain/knowledge";

const entries = itemEntries(items, () => false);
const namesOf = (typed: string) => search(entries, typed).map(({ name }) => name);

test("accents, capitals and hyphens make no difference", () => {
  expect(fold("Señal  ÉTIREMENT Side-lying")).toBe("senal etirement side lying");
  expect(namesOf("BÏRD   dóg")).toEqual(namesOf("bird dog"));
  expect(namesOf("side lying")).toEqual(namesOf("Side-Lying"));
});

test("every word must be found somewhere; names that begin with the words come first", () => {
  expect(namesOf("cat-cow")[0]).toBe("Cat-cow");
  expect(namesOf("neck xyzzy")).toEqual([]);
});

test("a synonym leads to its item", () => {
  expect(namesOf("pointer")).toContain("Bird dog");
});

test("a region holds its parts and the larger part around it, and not the general advice", () => {
  expect(isIn({ regions: ["lower-back"] }, "whole-back")).toBe(true);
  expect(isIn({ regions: ["whole-back"] }, "lower-back")).toBe(true);
  expect(isIn({ regions: ["neck"] }, "lower-back")).toBe(false);
  expect(isIn({ regions: ["whole-body"] }, "neck")).toBe(false);
});

test("rules of an item and items of a rule are two views of one thing", () => {
  for (const item of items.slice(0, 40)) {
    for (const rule of rulesTouching(item, rules)) {
      expect(itemsTouchedBy(rule, items)).toContain(item);
    }
  }
});

test("the trail is read as sentences, and an unknown event is never left out", () => {
  const names = new Map([
    ["asha", "Asha Verma"],
    ["lena", "Lena Brook"],
  ]);
  const event = { actor: "asha", subjectId: "x", clientId: "lena", fields: [], reason: null };
  const say = (more: object) => auditSentence({ ...event, action: "client.viewed", ...more }, names);
  expect(say({})).toBe("Asha Verma looked at the record of Lena Brook.");
  expect(say({ action: "client.changed", fields: ["fullName", "phone"] })).toBe(
    "Asha Verma changed the record of Lena Brook (full name, phone).",
  );
  expect(say({ action: "alert.raised", actor: "link:1", reason: "pain" })).toBe(
    "The shared page raised an alert about Lena Brook (pain).",
  );
  expect(say({ action: "moon.landed-on" })).toBe("Asha Verma did “moon: landed on” for Lena Brook.");
});
