import { WEEKDAYS } from "../day/day";
import type { Dose } from "../knowledge/types";
import type { DoseLine } from "./document";
import type { Cell, PlanRow } from "./plan";
import type { ClientWords } from "./words";

/** The doses of a row, weeks that are alike in one line. */
export function doseLines(row: PlanRow, words: ClientWords): DoseLine[] {
  const runs: { from: number; to: number; cell: Cell }[] = [];
  row.weeks.forEach((cell, index) => {
    if (!cell || cell.days.length === 0) return;
    const last = runs.at(-1);
    if (last && last.to === index && sameCell(last.cell, cell)) last.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1, cell });
  });
  return runs.map(({ from, to, cell }) => ({
    fromWeek: from,
    toWeek: to,
    weeks: words.weeks(from, to),
    dose: words.dose(cell.dose),
    days: words.days(cell.days),
  }));
}

function sameCell(a: Cell, b: Cell): boolean {
  const keys = new Set<keyof Dose>([...doseKeys(a.dose), ...doseKeys(b.dose)]);
  return (
    WEEKDAYS.every((day) => a.days.includes(day) === b.days.includes(day)) &&
    [...keys].every((key) => a.dose[key] === b.dose[key])
  );
}

const DOSE_KEYS = [
  "sets",
  "reps",
  "holdSeconds",
  "restSeconds",
  "minutes",
  "timesPerDay",
  "effort",
  "loadKg",
  "pressure",
  "eachSide",
] as const;

function doseKeys(dose: Dose) {
  return DOSE_KEYS.filter((key) => dose[key] !== undefined);
}
