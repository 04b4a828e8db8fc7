import type { ConditionFact, Facts, MedicineFact, NotChecked } from "../check/types";
import { conditions } from "../knowledge/conditions";
import { type DerivedKey, isDerivedKey } from "../knowledge/derived-keys";
import { knownCondition, knownRegion } from "../knowledge/known";
import { type MedicineClassId, medicineClasses } from "../knowledge/medicines";
import type { CaseClient, CaseCondition } from "./case";
import { foldWord } from "./fold-word";

/** What a case says as facts, and the words that no rule can read. */
export function factsOfCase(client: CaseClient, today: string): { facts: Facts; notChecked: readonly NotChecked[] } {
  const { completedOn, positive = [] } = client.screen ?? {};
  const allergies = client.allergies.map(allergyFact);
  // A listed condition among the keys is recorded as one, so that its open questions are asked.
  const listed = client.keys.filter((key) => knownCondition(key) && !isDerivedKey(key));
  const recorded: CaseCondition[] = [...client.conditions, ...listed.map((key) => ({ key, regions: [] }))];
  return {
    facts: {
      ...(client.ageYears === undefined ? {} : { birthDate: yearsBefore(today, client.ageYears) }),
      ...(client.sex ? { sex: client.sex } : {}),
      conditions: [...recorded.filter(isRecordable).map(conditionFact), ...allergies],
      medicines: client.medicines.map(medicineFact),
      ...(client.bloodPressure ? { bloodPressure: client.bloodPressure } : {}),
      ...(client.restingPulse ? { restingPulse: client.restingPulse } : {}),
      screen: completedOn === undefined ? null : { completedOn, positive: positive.flatMap(keysOf) },
      clearances: client.clearances.map((clearance, index) => ({ id: `clearance-${index}`, ...clearance })),
      keys: [
        ...client.keys.filter(isDerivedKey),
        ...client.conditions.flatMap(({ key, regions }) =>
          key !== undefined && !knownCondition(key) && isDerivedKey(key)
            ? [{ key, regions: regions.filter(knownRegion) }]
            : [],
        ),
        ...(completedOn === undefined ? positive.flatMap(keysOf) : []),
        // A yes that no rule knows is still a yes: the screen stays open.
        ...(positive.some((word) => keysOf(word).length === 0) ? (["any-not-screened", "parq-yes"] as const) : []),
      ],
    },
    notChecked: [
      ...client.keys
        .filter((key) => !isDerivedKey(key) && !knownCondition(key))
        .map((fact) => unread(fact, "condition")),
      ...positive.filter((word) => keysOf(word).length === 0).map((fact) => unread(fact, "answer of the screen")),
      ...recorded.filter(hasUnknownStage).map(({ key, stage }) => unread(`${key}: ${stage}`, "stage")),
      ...(client.screen && completedOn === undefined
        ? [{ fact: "Readiness screen", ask: "When was it completed?" }]
        : []),
      ...client.unread.map(
        (fact): NotChecked => ({ fact, ask: "Nothing reads this field. Is it spelled as asked for?" }),
      ),
    ],
  };
}

function unread(fact: string, what: string): NotChecked {
  return { fact, ask: `No rule knows this word. Which listed ${what} is it?` };
}

// A derived key in the place of a condition is taken for what it says; everything else, free text too, is a condition.
function isRecordable({ key }: CaseCondition): boolean {
  return key === undefined || knownCondition(key) || !isDerivedKey(key);
}

function hasUnknownStage({ key, stage }: CaseCondition): boolean {
  if (stage === undefined) return false;
  return !conditions.find(({ id }) => id === key)?.stages?.some(({ value }) => value === stage);
}

function conditionFact(one: CaseCondition, index: number): ConditionFact {
  const { key, text, regions, ...qualifiers } = one;
  const known = regions.filter(knownRegion);
  return {
    id: `condition-${index}`,
    key: key !== undefined && knownCondition(key) ? key : null,
    text: text ?? key ?? "",
    ...(known.length > 0 ? { regions: known } : {}),
    ...qualifiers,
  };
}

/** The keys behind an answer of the screen: a key itself, or the keys of a listed condition. */
function keysOf(word: string): readonly DerivedKey[] {
  if (isDerivedKey(word)) return [word];
  return conditions.find(({ id }) => id === word)?.keys ?? [];
}

function medicineFact(name: string, index: number): MedicineFact {
  return { id: `medicine-${index}`, classId: classOf(name), name };
}

/** The class of a medicine by its generic, brand or class name, wherever it stands among the words. The longest name
 *  decides: "5 mg warfarin daily" is warfarin, and "fentanyl patch 25" the patch and not the tablet. */
function classOf(name: string): MedicineFact["classId"] {
  const words = plainWords(name);
  for (let length = Math.min(words.length, LONGEST_NAME); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const found = classByName.get(words.slice(from, from + length).join(" "));
      if (found) return found;
    }
  }
  return null;
}

/** Words of the longest name of a medicine. */
const LONGEST_NAME = 6;

/** How people call a class without knowing its name. */
const EVERYDAY: Readonly<Record<string, MedicineClassId>> = {
  "blood thinner": "anticoagulant",
  "blood thinners": "anticoagulant",
  "blood thinning tablets": "anticoagulant",
  "water tablet": "diuretic",
  "water tablets": "diuretic",
  "water pill": "diuretic",
  "water pills": "diuretic",
};

const classByName: ReadonlyMap<string, MedicineClassId> = new Map([
  ...medicineClasses.flatMap(({ id, name, generics, brands }) =>
    [id, name, ...generics, ...brands].map((known) => [plainWords(known).join(" "), id] as const),
  ),
  ...Object.entries(EVERYDAY),
]);

/** Letters and digits only: commas, slashes and marks between them are how people write lists. */
function plainWords(text: string): string[] {
  return foldWord(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function allergyFact(name: string, index: number): ConditionFact {
  const typed = singular(foldWord(name).replace(/^(?:allergy|allergic) to /, "")).replace(/ allergy$/, "");
  const listed = conditions.find(
    ({ id, synonyms }) =>
      id.startsWith("allergy-") &&
      (id === `allergy-${typed}` || synonyms.some((synonym) => singular(foldWord(synonym)) === `${typed} allergy`)),
  );
  return { id: `allergy-${index}`, key: listed?.id ?? null, text: `${name} (allergy)` };
}

/** "tree nuts" and "a tree nut" are one word: articles and the s of a plural are left out. */
function singular(words: string): string {
  return words
    .split(" ")
    .filter((word) => word !== "a" && word !== "an")
    .map((word) => word.replace(/ies$/, "y").replace(/(?<=[^s])s$/, ""))
    .join(" ");
}

/** The birth date of somebody who turned so many years old today. */
function yearsBefore(today: string, years: number): string {
  const [year = "", month, day] = today.split("-");
  const safeDay = month === "02" && day === "29" ? "28" : day;
  return `${String(Number(year) - years).padStart(4, "0")}-${month}-${safeDay}`;
}
