import { WEEKDAYS } from "../day/day";
import { type Item, POSITIONS } from "../knowledge/types";
import { minutesPerDay } from "./minutes";
import { type PlanContent, weeksOf } from "./plan";
import { isVisit } from "./visits";

/** More exercises than this on a day are rarely kept up.
 *  Source: Henry KD et al., Phys Occup Ther Geriatr 1999;16:67-80 (two exercises kept better than eight). The limit of
 *  four is ours. */
export const MOST_A_DAY = 4;

/** What a plan asks of the client at home. */
export interface PlanLoad {
  /** Minutes of the busiest home day of each week. */
  readonly minutesByWeek: readonly number[];
  readonly busiest: HomeDay;
  readonly kit: readonly string[];
}

export interface HomeDay {
  readonly minutes: number;
  readonly exercises: number;
  /** How many times the client gets into another position, in the plan's order. */
  readonly positionChanges: number;
}

type ItemById = (id: string) => Item | undefined;

const NO_DAY: HomeDay = { minutes: 0, exercises: 0, positionChanges: 0 };
/** Care is not counted as exercise: nobody has to get down on the floor for it. */
const CARE = new Set<Item["kind"]>(["heat", "cold", "heat-cold", "topical", "advice"]);

/** Minutes, exercises and changes of position at home, and the kit that is needed. */
export function planLoad(plan: PlanContent, itemById: ItemById): PlanLoad {
  const days = Array.from({ length: weeksOf(plan) }, (_, week) => busiestOf(plan, week, itemById));
  const kit = plan.rows
    .flatMap((row) => {
      const item = itemById(row.itemId);
      return item && !isVisit(row, item) ? item.kit : [];
    })
    .filter((name) => name !== "none");
  return {
    minutesByWeek: days.map(({ minutes }) => minutes),
    busiest: days.reduce((most, day) => (day.minutes > most.minutes ? day : most), NO_DAY),
    kit: [...new Set(kit)],
  };
}

function busiestOf(plan: PlanContent, week: number, itemById: ItemById): HomeDay {
  let most = NO_DAY;
  for (const day of WEEKDAYS) {
    const done = plan.rows.flatMap((row) => {
      const cell = row.weeks[week];
      const item = itemById(row.itemId);
      return cell?.days.includes(day) && item && !isVisit(row, item) && !CARE.has(item.kind) ? [{ cell, item }] : [];
    });
    const minutes = done.length > 0 ? minutesPerDay(done.map(({ cell }) => cell.dose)) : 0;
    const changes = done.filter(({ item }, index) => index > 0 && item.position !== done[index - 1]?.item.position);
    if (minutes > most.minutes) most = { minutes, exercises: done.length, positionChanges: changes.length };
  }
  return most;
}

/** From the floor up, so that a client gets up once. */
const FROM_THE_FLOOR_UP = POSITIONS;

/** The plan with its rows in the order they are done: visits, then lying to standing, then care. */
export function orderByPosition(plan: PlanContent, itemById: ItemById): PlanContent {
  const place = (itemId: string, row: PlanContent["rows"][number]): number => {
    const item = itemById(itemId);
    if (!item) return FROM_THE_FLOOR_UP.length;
    if (isVisit(row, item)) return -1;
    return CARE.has(item.kind) ? FROM_THE_FLOOR_UP.length + 1 : FROM_THE_FLOOR_UP.indexOf(item.position);
  };
  const rows = plan.rows.toSorted((a, b) => place(a.itemId, a) - place(b.itemId, b));
  return rows.every((row, index) => row === plan.rows[index]) ? plan : { ...plan, rows };
}
