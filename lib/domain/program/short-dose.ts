import { WEEKDAYS, type Weekday } from "../day/day";
import { DOSE_NUMBERS, type DoseNumber, doseBounds } from "../knowledge/dose-numbers";
import type { Cell } from "./plan";

/** The dose in the few characters that fit a cell of the grid, and that can be typed back: "2×8 5 s", "25 min". */
export function shortDose({ dose }: Pick<Cell, "dose">): string {
  const { sets = 1, reps, holdSeconds, minutes, loadKg } = dose;
  const amount = reps === undefined ? sets > 1 && `${sets} sets` : sets > 1 ? `${sets}×${reps}` : `${reps}×`;
  const parts = [
    minutes !== undefined && `${minutes} min`,
    amount,
    holdSeconds !== undefined && `${holdSeconds} s`,
    loadKg !== undefined && `${loadKg} kg`,
  ];
  return parts.filter(Boolean).join(" ") || "as described";
}

/** What typed words came to: a cell, or a sentence that says what could not be read. */
export type Typed = { readonly cell: Cell } | { readonly problem: string };

type Reading = Partial<Record<DoseNumber, number>> & { readonly days?: readonly Weekday[] };

interface Pattern {
  readonly words: RegExp;
  readonly read: (found: readonly string[]) => Reading;
}

const number = (text: string | undefined): number => Number((text ?? "").replace(",", "."));

/** Every way to type a part of a dose. The first that fits counts. */
const PATTERNS: readonly Pattern[] = [
  { words: /^(\d+)[x×*](\d+)$/, read: ([sets, reps]) => ({ sets: number(sets), reps: number(reps) }) },
  { words: /^(\d+)[x×*]$/, read: ([reps]) => ({ sets: 1, reps: number(reps) }) },
  { words: /^(\d+)sets?$/, read: ([sets]) => ({ sets: number(sets) }) },
  { words: /^(?:h|hold)?(\d+)(?:s|sec)$/, read: ([hold]) => ({ holdSeconds: number(hold) }) },
  { words: /^h(\d+)$/, read: ([hold]) => ({ holdSeconds: number(hold) }) },
  { words: /^r(?:est)?(\d+)s?$/, read: ([rest]) => ({ restSeconds: number(rest) }) },
  { words: /^(\d+(?:[.,]\d+)?)(?:m|min)$/, read: ([minutes]) => ({ minutes: number(minutes) }) },
  { words: /^(\d+(?:[.,]\d+)?)kg$/, read: ([load]) => ({ loadKg: number(load) }) },
  { words: /^(?:e|@)(\d+)$/, read: ([effort]) => ({ effort: number(effort) }) },
  { words: /^(\d+)\/(?:d|day)$/, read: ([times]) => ({ timesPerDay: number(times) }) },
  { words: /^([1-7])(?:d|days)$/, read: ([days]) => ({ days: spread(number(days)) }) },
  { words: /^daily$/, read: () => ({ days: WEEKDAYS }) },
  { words: /^weekdays$/, read: () => ({ days: WEEKDAYS.slice(0, 5) }) },
  { words: /^mwf$/, read: () => ({ days: ["mon", "wed", "fri"] }) },
  {
    words:
      /^(mo|mon|monday|tu|tue|tues|tuesday|we|wed|wednesday|th|thu|thur|thurs|thursday|fr|fri|friday|sa|sat|saturday|su|sun|sunday)$/,
    read: ([day]) => ({ days: named(day ?? "") }),
  },
];

/** Days of a week as far apart as their number allows: three are Monday, Wednesday, Friday. */
const SPREAD: readonly (readonly Weekday[])[] = [
  [],
  ["wed"],
  ["mon", "thu"],
  ["mon", "wed", "fri"],
  ["mon", "tue", "thu", "sat"],
  ["mon", "tue", "wed", "fri", "sat"],
  ["mon", "tue", "wed", "thu", "fri", "sat"],
  WEEKDAYS,
];

/** That many days of a week, as far apart as they go. */
export const spread = (count: number): readonly Weekday[] => SPREAD[Math.min(7, Math.max(0, count))] ?? [];

const named = (text: string): readonly Weekday[] => WEEKDAYS.filter((day) => day.startsWith(text.slice(0, 2)));

/** Reads what somebody typed into a cell over what stands there: "3x10 5s mo we fr". Parts not named stay as they are;
 *  empty text is no change. */
export function parseShort(text: string, before: Cell): Typed {
  const words = text
    .toLowerCase()
    .replace(/(\d)\s+(min|sec|sets?|kg|s|m)\b/g, "$1$2")
    .split(/[\s;]+/)
    .filter(Boolean);
  let { dose } = before;
  let days: readonly Weekday[] | null = null;
  for (const word of words) {
    const reading = readWord(word);
    if (!reading) {
      return { problem: `“${word}” is not a dose. Type 3x10, 5s, 15min, 8kg, e6, 2/day, or days such as mo we fr.` };
    }
    const { days: more, ...numbers } = reading;
    const problem = boundsProblem(numbers);
    if (problem) return { problem };
    dose = { ...dose, ...numbers };
    if (more) days = WEEKDAYS.filter((day) => more.includes(day) || days?.includes(day));
  }
  return { cell: { dose, days: days ?? before.days } };
}

/** The sentence for a number that no dose has, or undefined. */
function outOfBounds(field: DoseNumber, value: number | undefined): string | undefined {
  const { label, least, most } = doseBounds(field);
  if (value === undefined || (value >= least && value <= most)) return undefined;
  return `${label}: use ${least} to ${most}.`;
}

function boundsProblem(numbers: Partial<Record<DoseNumber, number>>): string | undefined {
  return DOSE_NUMBERS.map(({ field }) => outOfBounds(field, numbers[field])).find((problem) => problem !== undefined);
}

function readWord(word: string): Reading | null {
  for (const { words, read } of PATTERNS) {
    const found = words.exec(word);
    if (found) return read(found.slice(1));
  }
  return null;
}
