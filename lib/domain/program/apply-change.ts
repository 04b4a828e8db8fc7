import type { Change, Dose } from "../knowledge/types";
import { changeRow } from "./edit-plan";
import type { PlanContent } from "./plan";

const PRESSURES = ["light", "moderate", "deep"] as const;

/** The plan with a rule's change applied to a row: numbers lowered to what is asked, the client told in plain words. */
export function applyChange(plan: PlanContent, rowId: string, change: Change | undefined, tell: string): PlanContent {
  return changeRow(plan, rowId, (row) => ({
    ...row,
    note: noteWith(row.note, tell),
    weeks: row.weeks.map((cell) => (cell && change ? { ...cell, dose: limited(cell.dose, change) } : cell)),
  }));
}

function limited(dose: Dose, change: Change): Dose {
  return {
    ...dose,
    ...atMost("minutes", dose.minutes, change.maxMinutes),
    ...atMost("holdSeconds", dose.holdSeconds, change.maxHoldSeconds),
    ...atMost("effort", dose.effort, change.maxEffort),
    ...(dose.pressure && change.maxPressure ? { pressure: lighter(dose.pressure, change.maxPressure) } : {}),
  };
}

function atMost(
  field: "minutes" | "holdSeconds" | "effort",
  value: number | undefined,
  most: number | undefined,
): Dose {
  return value === undefined || most === undefined ? {} : { [field]: Math.min(value, most) };
}

function lighter(one: (typeof PRESSURES)[number], other: (typeof PRESSURES)[number]) {
  return PRESSURES[Math.min(PRESSURES.indexOf(one), PRESSURES.indexOf(other))] ?? one;
}

function noteWith(note: string | undefined, tell: string): string {
  if (!note) return tell;
  return note.includes(tell) ? note : `${note} ${tell}`.slice(0, 300);
}
