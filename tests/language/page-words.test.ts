import { describe, expect, test } from "vitest";
import { items, rules } from "@/lib/domain/knowledge/index";
import { programs } from "@/lib/domain/knowledge/programs/programs";
import { noteIn } from "@/lib/domain/program/note-words";
import { wordingOf } from "@/lib/domain/program/wording";
import { LANGUAGES } from "@/lib/domain/program/words";
import { readingGrade } from "@/lib/domain/reading/reading-grade";
import { languageAsked, wordsFor } from "@/lib/language/client/words";
import { sampleProgram } from "@/tests/pdf/sample-program";

/** The product's promise to clients. Unit: years of school. */
const HIGHEST_GRADE = 6;

const english = wordsFor("en");

/** Every sentence of a value that is a text, a list, an object or a function of numbers and names. */
function textsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return textsIn(value(...argumentsFor(path)), path);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === "library" && path === "" ? [] : textsIn(part, path === "" ? name : `${path}.${name}`),
  );
}

function argumentsFor(path: string): unknown[] {
  if (path === "dose") return [{ sets: 2, reps: 8, holdSeconds: 5, restSeconds: 30, loadKg: 2.5, eachSide: true }];
  if (path === "days") return [["mon", "wed"]];
  if (path === "page.kitLine") return [["X", "Y"]];
  if (path === "day") return ["2026-05-03"];
  if (path === "session") return ["2026-05-03", "Name", 30];
  if (path === "review") return ["2026-05-03", 2];
  if (path === "versionLine") return [4, "2026-05-03"];
  if (path === "measured") return ["Name", 6];
  if (path === "periodLine") return ["Name", 6, "2026-05-03", "2026-06-13"];
  if (path === "stop") return ["0123", "112"];
  return [2, 3];
}

describe.each(LANGUAGES.filter((language) => language !== "en"))("the page in %s", (language) => {
  const words = wordsFor(language);
  const theirs = new Map(textsIn(words, ""));
  const ours = textsIn(english, "");

  test("says everything the English page says, and leaves no sentence in English", () => {
    expect([...theirs.keys()].sort()).toEqual(ours.map(([path]) => path).sort());
    const same = ours.filter(
      ([path, text]) =>
        !path.endsWith(".light") && theirs.get(path) === text && /[a-z]{3}/i.test(text.replaceAll("Name", "")),
    );
    expect(same).toEqual([]);
  });

  test("puts every number, name and place where it belongs", () => {
    const slots = (text: string) => (text.match(/\{\w+\}|\d+|Name/g) ?? []).sort();
    for (const [path, text] of ours) {
      if (path === "day" || path.startsWith("dose")) continue;
      expect([path, slots(theirs.get(path) ?? "")]).toEqual([path, slots(text)]);
    }
  });

  test("reads as easily as promised", () => {
    const whole = [...theirs.values()].filter((text) => /[.?!]$/.test(text)).join(" ");
    expect(readingGrade(whole, language)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  test("leaves out the same movements", () => {
    expect(Object.keys(words.avoid).sort()).toEqual(Object.keys(english.avoid).sort());
  });
});

test.each([
  ["ru", 1, "1 упражнение, займёт примерно 21 минуту"],
  ["ru", 3, "3 упражнения, займёт примерно 21 минуту"],
  ["ru", 5, "5 упражнений, займёт примерно 21 минуту"],
  ["es", 1, "1 ejercicio, unos 21 minutos"],
  ["es", 2, "2 ejercicios, unos 21 minutos"],
  ["en", 1, "1 exercise, about 21 minutes"],
])("in %s %i exercises are counted as they are said", (language, count, says) => {
  expect(wordsFor(language).page.todayLine(count, 21)).toBe(says);
});

test.each([
  ["ru", "3 подхода по 8, держать: 5 секунд, отдых: 1 секунда, 2 раза в день, вес 2,5 кг"],
  ["es", "3 series de 8, mantenga 5 segundos, descanse 1 segundo, 2 veces al día, con 2,5 kg"],
  ["en", "3 sets of 8, hold 5 seconds, rest 1 second, 2 times a day, with 2.5 kg"],
])("a dose in %s", (language, says) => {
  const dose = { sets: 3, reps: 8, holdSeconds: 5, restSeconds: 1, timesPerDay: 2, loadKg: 2.5 };
  expect(wordsFor(language).dose(dose)).toBe(says);
});

test.each([
  ["en", 1, "Low back program at home, 1 week"],
  ["en", 4, "Low back program at home, 4 weeks"],
  ["es", 1, "Programa para la zona lumbar, en casa, 1 semana"],
  ["es", 4, "Programa para la zona lumbar, en casa, 4 semanas"],
  ["ru", 1, "Программа для поясницы, дома, 1 неделя"],
  ["ru", 4, "Программа для поясницы, дома, 4 недели"],
  ["ru", 12, "Программа для поясницы, дома, 12 недель"],
] as const)("in %s a plan cut or drawn out to %i weeks is called: %s", (language, weeks, says) => {
  const plan = { title: "Six-week low back program at home" };
  expect(sampleProgram({ language, weeks, plan }).title).toBe(says);
  expect(sampleProgram({ language, weeks: 6, plan }).title).toMatch(/^(Six-week|Programa de seis|Шесть недель)/);
  expect(sampleProgram({ language, weeks, plan: { title: "Six-week plan of my own" } }).title).toMatch(/^Six-week/);
});

test("every library title that says a length can be said without it", () => {
  const length = /week|month|seman|\bmes\b|недел|месяц/i;
  const titles = programs.map(({ name, title = name }) => title).filter((title) => length.test(title));
  expect(titles.length).toBeGreaterThan(5);
  for (const { unmeasured } of LANGUAGES.map(wordsFor)) {
    expect(Object.keys(unmeasured).sort()).toEqual([...titles].sort());
    expect(Object.values(unmeasured).filter((title) => length.test(title))).toEqual([]);
  }
});

test("the short lists say nothing of how many there are: one may be paused, or the only one", () => {
  const counts = /\b(one|two|three|these|uno|dos|tres|estos|estas)\b|один|два|три|эти/i;
  for (const { flareDay, minimumDay } of LANGUAGES.map(wordsFor))
    expect(`${flareDay.says} ${minimumDay.says}`).not.toMatch(counts);
});

test("dates are written as the language writes them", () => {
  expect(LANGUAGES.map((language) => wordsFor(language).day("2026-05-03"))).toEqual([
    "3 May 2026",
    "3 may 2026",
    "3 мая 2026",
  ]);
});

test("what has no words in a language is marked, never passed off", () => {
  const spanish = wordsFor("es");
  const [item] = items;
  if (!item || !spanish.library) throw new Error("nothing to try");
  expect(wordingOf(item, spanish).language).toBeNull();
  const { [item.id]: _, ...others } = spanish.library.items;
  const missing = wordingOf(item, { ...spanish, library: { ...spanish.library, items: others } });
  expect(missing.language).toBe("en");
  expect(missing.name).toBe(item.client?.name);
});

test("what a rule says on the page is said in the client's language, what was typed stays", () => {
  const [rule] = rules;
  const spanish = wordsFor("es");
  const said = spanish.library?.rules[rule?.id ?? ""];
  expect(noteIn(`Think of the garden. ${rule?.say.client}`, spanish)).toBe(`Think of the garden. ${said}`);
  expect(noteIn(`${rule?.say.client}`, english)).toBe(rule?.say.client);
});

test("a language that nobody offers is refused, not taken for English", () => {
  expect(() => wordsFor("xx")).toThrow(/xx/);
});

test.each([
  ["es-MX,es;q=0.9,en;q=0.8", "es"],
  ["de-DE,ru;q=0.5", "ru"],
  ["fr", "en"],
  [null, "en"],
])("a browser that asks for %s gets %s", (header, language) => {
  expect(languageAsked(header)).toBe(language);
});
