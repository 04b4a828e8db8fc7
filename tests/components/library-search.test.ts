import { expect, test } from "vitest";
import { libraryEntries } from "@/components/library/library-entry";
import { choicesOf, findable, isIn, narrowed } from "@/components/library/narrow";
import { safestFirst } from "@/components/library/safest-first";
import { itemsTouchedBy, rulesTouching } from "@/components/rules/touched";
import { auditSentence } from "@/components/settings/audit-sentence";
import { judge } from "@/lib/domain/check/judge";
import { items, rules } from "@/lib/domain/knowledge";
import { educationPoints } from "@/lib/domain/knowledge/education/education";
import { protocols } from "@/lib/domain/knowledge/protocols/protocols";
import { fold } from "@/lib/domain/search/fold";
import { searchOver } from "@/lib/domain/search/search-index";
import { context, having } from "@/tests/support/facts";

const entries = libraryEntries({
  items,
  ownFigures: new Map(),
  isDrawn: () => false,
  protocols,
  points: educationPoints,
});
const search = searchOver(entries, findable);
const namesOf = (typed: string) => search(typed).map(({ name }) => name);
const first = (typed: string) => namesOf(typed)[0];

test("accents, capitals and hyphens make no difference", () => {
  expect(fold("Señal  ÉTIREMENT Side-lying, child’s")).toBe("senal etirement side lying childs");
  expect(namesOf("BÏRD   dóg")).toEqual(namesOf("bird dog"));
  expect(namesOf("side lying")).toEqual(namesOf("Side-Lying"));
});

test("every word must be found somewhere; names that begin with the words come first", () => {
  expect(first("cat-cow")).toBe("Cat-cow");
  expect(namesOf("neck xyzzy")).toEqual([]);
  expect(namesOf("")).toHaveLength(entries.length);
});

test.each(["b", "bi", "bir", "bird", "bird d", "bird do"])("while typing %j the bird dog is there", (typed) => {
  expect(namesOf(typed)).toContain("Bird dog");
});

test.each([
  ["pointer", "Bird dog"],
  ["brid dog", "Bird dog"],
  ["catcow", "Cat-cow"],
  ["glutebridge", "Glute bridge"],
  ["levator scapuale", "Levator scapulae stretch"],
  ["quadratus lumborm", "Quadratus lumborum stretch, seated"],
  ["hamstrign", "Hamstring stretch with towel"],
  ["glut brige", "Glute bridge"],
  ["chin tuk", "Chin tuck"],
  ["ice pack", "Cold pack"],
  ["childs pose", "Child's pose"],
])("%j leads to %s", (typed, name) => {
  expect(namesOf(typed).slice(0, 3)).toContain(name);
});

test.each([
  ["trapezius", ["neck", "upper-back", "shoulder-girdle"]],
  ["levator scapulae", ["neck", "shoulder-girdle"]],
  ["quadratus lumborum", ["lower-back"]],
  ["QL", ["lower-back"]],
  ["erector spinae", ["whole-back"]],
  ["lumbago", ["lower-back"]],
  ["nape", ["neck"]],
  ["gluteus medius", ["buttocks", "hips"]],
] as const)("%j stands for its region, %j", (typed, regions) => {
  const found = search(typed).filter(({ kind }) => kind !== "protocol" && kind !== "education");
  expect(found.length).toBeGreaterThan(2);
  expect(found.filter((entry) => regions.some((region) => isIn(entry, region))).length / found.length).toBeGreaterThan(
    0.9,
  );
});

test("a muscle that an item is named after goes before the others of its region", () => {
  expect(first("levator")).toBe("Levator scapulae stretch");
  expect(first("piriformis")).toMatch(/piriformis/i);
});

test("handouts and protocols stand in the same list", () => {
  expect(search("handout").some(({ kind }) => kind === "education")).toBe(true);
  expect(first("relaxing back massage step")).toBe("Relaxing back massage, step by step");
});

test("each offered choice of each filter leads somewhere, and to nothing else", () => {
  for (const { part, options } of choicesOf(entries)) {
    for (const { value } of options.slice(1)) {
      const found = narrowed(entries, (one) => (one === part ? value : ""));
      expect(found.length, `${part} ${value}`).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(entries.length);
    }
  }
});

test("all filters hold at once", () => {
  const chosen: Record<string, string> = { kind: "stretch", region: "neck", position: "seated", kit: "none" };
  const found = narrowed(entries, (part) => chosen[part] ?? "");
  expect(found.length).toBeGreaterThan(0);
  for (const { kind, position, kit } of found) expect([kind, position, kit]).toEqual(["stretch", "seated", ["none"]]);
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

test("for a client what is safe comes first and what must not be done last, in the order it had", () => {
  const judged = judge(having("osteoporosis"), items, rules, context);
  const given = search("spine");
  const sorted = safestFirst(given, judged);
  const tiers = sorted.map(({ id }) => judged.get(id)?.tier ?? "allowed");
  expect(new Set(tiers)).toContain("contraindicated");
  const asGroups = tiers.map((tier) => (tier === "note" ? "allowed" : tier));
  const order = ["allowed", "modify", "not-checked", "needs-clearance", "contraindicated"];
  expect(asGroups).toEqual(asGroups.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  const named = sorted.findLast(({ id }) => judged.get(id)?.tier === "contraindicated");
  expect(safestFirst(given, judged, named?.name)[0], "what is asked for by name is seen").toBe(named);
  const isStopped = ({ id }: { id: string }) => judged.get(id)?.tier === "contraindicated";
  expect(sorted.filter(isStopped)).toEqual(given.filter(isStopped));
});
