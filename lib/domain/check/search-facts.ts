import { type ConditionId, conditions } from "../knowledge/conditions";
import { type MedicineClassId, medicineClasses } from "../knowledge/medicines";
import type { RegionId } from "../knowledge/regions";
import type { Condition } from "../knowledge/types";

/** A condition that fits what was typed; `matched` is the name or synonym that fitted. */
export interface ConditionMatch {
  readonly conditionId: ConditionId;
  readonly name: string;
  readonly matched: string;
  /** The body area, where that name says it. */
  readonly region?: RegionId;
}

/** A medicine that fits what was typed; `generic` is present when a brand fitted. */
export interface MedicineMatch {
  readonly classId: MedicineClassId;
  readonly className: string;
  readonly name: string;
  readonly generic?: string;
}

/** Fewer letters than this say too little. */
const FEWEST_LETTERS = 2;

/** Conditions by name, plain words or synonym: beginnings first, then beginnings of words, then parts. */
export function findConditions(query: string, limit = 8): readonly ConditionMatch[] {
  const entries = conditions.map(({ id, name, plain, synonyms, sites }: Condition) => ({
    words: [name, ...synonyms, plain],
    match: (matched: string): ConditionMatch => {
      const region = sites?.[matched];
      return { conditionId: id, name, matched, ...(region && { region }) };
    },
  }));
  return find(query, entries, limit);
}

/** Medicines by generic, brand or class name. */
export function findMedicines(query: string, limit = 8): readonly MedicineMatch[] {
  const entries = medicineClasses.flatMap(({ id, name: className, generics, brandOf }) => [
    { words: [className], match: (name: string): MedicineMatch => ({ classId: id, className, name }) },
    ...generics.map((generic) => ({
      words: [generic],
      match: (name: string): MedicineMatch => ({ classId: id, className, name }),
    })),
    ...Object.entries(brandOf).map(([brand, generic]) => ({
      words: [brand],
      match: (name: string): MedicineMatch => ({ classId: id, className, name, generic }),
    })),
  ]);
  return find(query, entries, limit);
}

interface Entry<Match> {
  readonly words: readonly string[];
  readonly match: (matched: string) => Match;
}

function find<Match>(query: string, entries: readonly Entry<Match>[], limit: number): readonly Match[] {
  const typed = fold(query);
  if (typed.length < FEWEST_LETTERS) return [];
  return entries
    .flatMap(({ words, match }) => {
      const best = words
        .map((word) => ({ word, distance: distance(fold(word), typed) }))
        .filter((one) => one.distance < Number.POSITIVE_INFINITY)
        .sort((a, b) => a.distance - b.distance)[0];
      return best ? [{ ...best, match }] : [];
    })
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word, match }) => match(word));
}

/** 0 whole, 1 beginning, 2 beginning of a later word, 3 somewhere inside. */
function distance(word: string, typed: string): number {
  if (word === typed) return 0;
  if (word.startsWith(typed)) return 1;
  if (word.includes(` ${typed}`) || word.includes(`-${typed}`) || word.includes(`(${typed}`)) return 2;
  return word.includes(typed) ? 3 : Number.POSITIVE_INFINITY;
}

/** Lower case, no accents, single spaces. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .trim()
    .replace(/\s+/g, " ");
}
