import type { DoseLine, ProgramDocument } from "./document";
import type { Language } from "./words";

/** One side for the fridge door: boxes to tick by hand, and the names with how much. */
export interface FridgeCard {
  readonly weekdays: readonly string[];
  readonly weeks: readonly { readonly label: string; readonly days: readonly CardDay[] }[];
  readonly lines: readonly CardLine[];
}

export interface CardDay {
  /** Day of the month; empty before the plan's first day. */
  readonly day: string;
  readonly kind: "tick" | "rest" | "out";
}

export interface CardLine {
  readonly number: number;
  readonly name: string;
  readonly language: Language | null;
  readonly side: string | null;
  readonly doses: readonly DoseLine[];
  readonly paused: string | null;
}

/** The card of a program. A day without an exercise that may be done is a rest day. */
export function fridgeCard({ groups, weeks, weekdays }: ProgramDocument): FridgeCard {
  const exercises = groups.flatMap((group) => group.exercises);
  const asked = new Set(exercises.filter(({ paused }) => !paused).map(({ rowId }) => rowId));
  return {
    weekdays: (weeks[0]?.days ?? []).map(({ weekday }) => weekdays[weekday]),
    weeks: weeks.map(({ label, days }) => ({
      label,
      days: days.map(({ date, rowIds }) => ({
        day: date ? String(Number(date.slice(8))) : "",
        kind: date === null ? "out" : rowIds.some((id) => asked.has(id)) ? "tick" : "rest",
      })),
    })),
    lines: exercises.map(({ number, name, language, side, doses, paused }) => {
      return { number, name, language, side, doses: paused ? [] : doses, paused };
    }),
  };
}
