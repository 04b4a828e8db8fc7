import { describe, expect, test } from "vitest";
import { conditions, items, medicineClasses, rules } from "@/lib/domain/knowledge/index";
import type { Item, Rule } from "@/lib/domain/knowledge/types";

describe("steps of what can be assigned", () => {
  test.each(items.flatMap((item) => (item.prescribable && item.client ? [[item.id, item.client] as const] : [])))(
    "%s leaves the dose to the plan",
    (_, client) => {
      expect(client.steps.length).toBeGreaterThanOrEqual(FEWEST_STEPS);
      expect(client.steps.length).toBeLessThanOrEqual(MOST_STEPS);
      expect([...client.steps, client.easier, client.harder].filter(statesDose)).toEqual([]);
    },
  );

  test.each([
    "Do 10.",
    "Change sides. Do 6.",
    "Do 8 on each side.",
    "Hold 3 seconds. Breathe.",
    "Count to 2.",
    "Walk for 20 minutes.",
    "Stay for 2 breaths.",
    "Do this five times.",
    "Ten times each way.",
    "Rest for a minute.",
    "Add 1 more each week.",
    "Do it twice.",
    "Breathe for 2 minutes.",
    "Walk 5 minutes. Never longer than 20 minutes.",
  ])("%s states a dose", (line) => {
    expect(statesDose(line)).toBe(true);
  });

  test("what is let through is still said", () => {
    const said = assignable().flatMap(({ client }) =>
      [client.easier, client.harder, ...client.steps].flatMap(sentences),
    );
    expect(NOT_DOSE.filter((one) => !said.some((sentence) => one.test(sentence)))).toEqual([]);
  });
});

describe("a rule's words to the client", () => {
  test.each(rules.map((rule): [string, Rule] => [rule.id, rule]))("%s give nothing away", (_, { say }) => {
    expect(givesAway(say.client)).toEqual([]);
  });

  test.each([
    ["Your cancer team must agree first.", "cancer"],
    ["Too hard after a stroke.", "stroke"],
    ["Your bones are thin.", "bones"],
    ["No heat while you are pregnant.", "pregnant"],
    ["Your blood thinner makes you bruise.", "blood thinner"],
    ["Wait with Eliquis.", "eliquis"],
    ["Ibuprofen and ice do not mix.", "ibuprofen"],
    ["You have MS.", "MS"],
    ["Keep off hot joints.", "hot joint"],
  ])("%s gives away %s", (line, word) => {
    expect(givesAway(line)).toContain(word);
  });

  test("what is let through is still said", () => {
    const said = rules.map(({ say }) => say.client.toLowerCase()).join(" ");
    expect([...EVERYDAY].filter((word) => !new RegExp(`\\b${word}`).test(said))).toEqual([]);
  });
});

describe("a rule's condition", () => {
  test.each(rules.map((rule): [string, Rule] => [rule.id, rule]))("%s can be read alone", (_, { keys, condition }) => {
    expect(condition).toMatch(/^[^a-z]/);
    expect(condition).not.toMatch(/^(?:about|first|second|third|treated|resting \d)\b/i);
    if (keys.some((key) => key.startsWith("pregnancy"))) expect(condition).toMatch(/pregnancy/i);
    if (keys.every((key) => key.startsWith("hypertension"))) expect(condition).toMatch(/blood pressure/i);
  });
});

// Fewer steps leave out how to come back; more are not read. Unit: steps.
const FEWEST_STEPS = 3;
const MOST_STEPS = 5;

const NUMBER = "(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten)";
const UNIT = "(?:seconds?|minutes?|hours?|times?|breaths?|rounds?|sets?|reps?|more|on each|days?|weeks?)";

/** Repetitions, holds, minutes and how often: the plan's line says them, and the practitioner changes them there. */
const DOSE = new RegExp(
  `\\b${NUMBER} ${UNIT}\\b|\\b(?:do|count to|hold|stay|repeat) (?:it )?\\d+|\\b(?:as many as|twice)\\b`,
  "i",
);

/** Numbers of a method or a limit that no plan changes. */
const NOT_DOSE = [
  // The rhythm of a breath.
  /^Breathe (?:in|out) for \d+ seconds\.$/,
  // Safety limits of heat and cold.
  /^Look at your skin after 5 minutes\.$/,
  /^Never longer than 20 minutes\.$/,
  /^Wait 90 minutes before the next time\.$/,
  // The time between a meal and lying on the belly.
  /^Do not eat for 1 hour before\.$/,
];

type Assignable = Item & { readonly client: NonNullable<Item["client"]> };

function assignable(): Assignable[] {
  return items.filter((item): item is Assignable => item.prescribable && item.client !== undefined);
}

function statesDose(line: string): boolean {
  return sentences(line).some((one) => DOSE.test(one) && !NOT_DOSE.some((allowed) => allowed.test(one)));
}

function sentences(line: string): string[] {
  return line.split(/(?<=[.!?]) /);
}

/** What a stranger who looks at the page must not learn, beside the names in the lists of conditions and medicines. */
const TELLING =
  /\b(?:cancer|tumou?rs?|pregnan\w*|births?|baby|bones?|blood thinners?|blood clots?|blood pressure|strokes?|surger\w*|surgeons?|operat\w*|inhalers?|insulin|inject\w*|implants?|shunts?|devices?|medicines?|tablets?|drugs?|alcohol|sober|heart|kidneys?|liver|eye doctor)\b/gi;

/** Names, and parts of names, that are everyday words too: something to do, to use, to feel or to report. */
const EVERYDAY = new Set(["cold", "strain", "bruise", "fall", "burn", "seeds"]);

const NAMES = [
  ...conditions.flatMap(({ name, plain, synonyms }) => [...partsOf(name), plain, ...synonyms]),
  ...medicineClasses.flatMap(({ name, generics, brands }) => [...partsOf(name), ...generics, ...brands]),
].map(asSaid);

function givesAway(line: string): string[] {
  const told = (line.match(TELLING) ?? []).map((word) => word.toLowerCase());
  return [...told, ...NAMES.filter((name) => !EVERYDAY.has(name) && says(line, name))];
}

// "Heart attack, bypass or stent" names three things.
function partsOf(name: string): string[] {
  return [name, ...name.split(/[,()]|\bor\b/)].map((part) => part.trim()).filter((part) => part !== "");
}

// "a fever" and "Fever now" are "fever".
function asSaid(name: string): string {
  const bare = name.replace(/^an? | now$/gi, "");
  return isShort(bare) ? bare : bare.toLowerCase();
}

// An abbreviation is told from a word by its capitals: MS, AS, PE.
function isShort(name: string): boolean {
  return /^[A-Z0-9]+$/.test(name);
}

function says(line: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return new RegExp(`(?<![\\w-])${escaped}s?(?![\\w-])`, isShort(name) ? "" : "i").test(line);
}
