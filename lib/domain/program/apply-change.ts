import type { Change, Dose } from "../knowledge/types";
import { placeOfRef } from "./check-plan";
import { changeRow } from "./edit-plan";
import type { PlanContent, PlanRow } from "./plan";
import { fitMinutes, type SessionStep } from "./session-steps";

const PRESSURES = ["light", "moderate", "deep"] as const;

/** The plan with a rule's change applied to a row: numbers lowered to what is asked, the client told in plain words. */
export function applyChange(plan: PlanContent, ref: string, change: Change | undefined, tell: string): PlanContent {
  const { rowId, stepId } = placeOfRef(ref);
  // What the client is told belongs to the visit; the numbers belong to its step.
  if (stepId !== null) {
    const told = changeRow(plan, rowId, (row) => ({ ...row, note: noteWith(row.note, tell) }));
    return change ? changeRow(told, rowId, (row) => ({ ...row, ...shortened(row.steps, stepId, change) })) : told;
  }
  return changeRow(plan, rowId, (row) => ({
    ...row,
    note: noteWith(row.note, tell),
    weeks: row.weeks.map((cell) => (cell && change ? { ...cell, dose: limited(cell.dose, change) } : cell)),
  }));
}

/** What one step gives up the others take over: the visit stays as long as it was booked. */
function shortened(steps: PlanRow["steps"], stepId: string, change: Change): Pick<PlanRow, "steps"> {
  if (!steps) return {};
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const limited = steps.map((step) => (step.id === stepId ? lowered(step, change) : step));
  return { steps: fitMinutes(limited, total, stepId) };
}

function lowered(step: SessionStep, change: Change): SessionStep {
  const { minutes, pressure } = limited(
    { minutes: step.minutes, ...(step.pressure ? { pressure: step.pressure } : {}) },
    change,
  );
  return { ...step, minutes: minutes ?? step.minutes, ...(pressure ? { pressure } : {}) };
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
