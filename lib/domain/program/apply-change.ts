import type { Finding } from "../check/types";
import type { Change, Dose, Item } from "../knowledge/types";
import { bookedMinutes, longestSteps } from "./booked-time";
import { placeOfRef } from "./check-plan";
import { changeRow } from "./edit-plan";
import type { Cell, PlanContent, PlanRow } from "./plan";
import { fitMinutes, type SessionStep } from "./session-steps";
import { isVisit } from "./visits";

const PRESSURES = ["light", "moderate", "deep"] as const;

/** What a rule asks of one thing that its finding names. */
export interface Ask {
  readonly ref: string;
  readonly change: Change | undefined;
}

type ItemById = (id: string) => Item | undefined;

/** What a finding asks of each thing it names. A bound on the plan is worded for each thing, with the rule's own numbers;
 *  any other wording for one thing stands in the place of the rule's change. */
export function asksOf({ rule, items }: Pick<Finding, "rule" | "items">): Ask[] {
  return items.map(({ ref, change }) => ({
    ref,
    change: change && rule.limit ? { ...rule.change, ...change } : (change ?? rule.change),
  }));
}

/** The plan with a rule's change applied to everything that it names, at once: numbers lowered to what is asked, the
 *  client told in plain words. One by one, what one step gives up would go to another that must not have it either. */
export function applyChanges(plan: PlanContent, asks: readonly Ask[], tell: string, itemById: ItemById): PlanContent {
  const byRow = Map.groupBy(asks, ({ ref }) => placeOfRef(ref).rowId);
  return [...byRow].reduce(
    (before, [rowId, ofRow]) =>
      changeRow(before, rowId, (row) => ({
        ...lowered(row, ofRow, itemById),
        note: noteWith(row.note, tell),
      })),
    plan,
  );
}

/** True when applying would alter nothing: the client is told, and no number is above what is asked. */
export function isApplied(plan: PlanContent, asks: readonly Ask[], tell: string, itemById: ItemById): boolean {
  const after = applyChanges(plan, asks, tell, itemById);
  const told = asks.every(({ ref }) => rowOf(plan, ref)?.note?.includes(tell));
  return told && JSON.stringify(after.rows) === JSON.stringify(plan.rows);
}

const rowOf = ({ rows }: PlanContent, ref: string) => rows.find(({ id }) => id === placeOfRef(ref).rowId);

// The visit first: its steps are fitted to the time that is left of it.
function lowered(row: PlanRow, asks: readonly Ask[], itemById: ItemById): PlanRow {
  const item = itemById(row.itemId);
  const whole = asks.filter(({ ref }) => placeOfRef(ref).stepId === null);
  const visit = whole.reduce((before, { change }) => (change ? loweredVisit(before, change, item) : before), row);
  const ofStep = new Map(asks.flatMap(({ ref, change }) => withStep(placeOfRef(ref).stepId, change)));
  return ofStep.size > 0 && visit.steps ? loweredSteps(visit, visit.steps, ofStep, itemById) : visit;
}

const withStep = (stepId: string | null, change: Change | undefined): [string, Change][] =>
  stepId !== null && change ? [[stepId, change]] : [];

function loweredVisit(row: PlanRow, change: Change, item: Item | undefined): PlanRow {
  // A week that says nothing takes the item's usual minutes, and those can be too many as well.
  const minutes = change.maxMinutes !== undefined && item && isVisit(row, item) ? item.dose.minutes : undefined;
  const usual = minutes === undefined ? {} : { minutes };
  return withCells(row, (cell) => ({ ...cell, dose: limited({ ...usual, ...cell.dose }, change) }));
}

/** The steps as a rule asks. What they give up goes to the steps it does not limit; where it limits all of them, the
 *  visit is booked for less, as nothing else could fill the time. */
function loweredSteps(
  row: PlanRow,
  steps: readonly SessionStep[],
  ofStep: ReadonlyMap<string, Change>,
  itemById: ItemById,
): PlanRow {
  const gentler = steps.map((step) => loweredStep(step, ofStep.get(step.id), itemById(step.itemId)));
  const item = itemById(row.itemId);
  // The check looks at the longest visit: within the bound there, the shorter ones are too.
  const longest = longestSteps({ ...row, steps: gentler }, item);
  const mostOf = ({ id }: SessionStep) =>
    Math.max(1, Math.floor(ofStep.get(id)?.maxMinutes ?? Number.POSITIVE_INFINITY));
  if (longest.every((step) => step.minutes <= mostOf(step))) return { ...row, steps: gentler };
  const short = longest.map((step) => ({ ...step, minutes: Math.min(step.minutes, mostOf(step)) }));
  const isFree = (step: SessionStep) => mostOf(step) === Number.POSITIVE_INFINITY;
  if (short.some(isFree)) return { ...row, steps: sharedAmong(short, isFree, total(longest)) };
  return withCells({ ...row, steps: short }, (cell) => {
    const minutes = Math.min(bookedMinutes(cell, row, item), total(short));
    return { ...cell, dose: { ...cell.dose, minutes } };
  });
}

function sharedAmong(steps: readonly SessionStep[], isFree: (step: SessionStep) => boolean, booked: number) {
  const taken = total(steps.filter((step) => !isFree(step)));
  const fitted = new Map(fitMinutes(steps.filter(isFree), booked - taken).map((step) => [step.id, step]));
  return steps.map((step) => fitted.get(step.id) ?? step);
}

const total = (steps: readonly SessionStep[]): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);

function loweredStep(step: SessionStep, change: Change | undefined, item: Item | undefined): SessionStep {
  if (!change) return step;
  // A step that says nothing is done with the technique's own pressure.
  const before = step.pressure ?? item?.dose.pressure;
  const pressure = before && change.maxPressure ? lighter(before, change.maxPressure) : step.pressure;
  return { ...step, ...(pressure ? { pressure } : {}), ...(change.position ? { position: change.position } : {}) };
}

const withCells = (row: PlanRow, change: (cell: Cell) => Cell): PlanRow => ({
  ...row,
  weeks: row.weeks.map((cell) => (cell ? change(cell) : cell)),
});

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
