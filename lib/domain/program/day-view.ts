import type { IsoDay } from "../day/day";
import type { Dose } from "../knowledge/types";
import type { ExerciseBlock, ProgramDocument } from "./document";
import { minutesPerDay } from "./minutes";
import type { Cell, PlanContent, PlanRow } from "./plan";
import { cellOn, weekOfPlan } from "./schedule";

/** The whole day, or one of the short lists that go with every plan. */
export const DAY_KINDS = ["day", "flare", "minimum"] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** What the page's address says of a view: nothing for the whole of today. */
export function viewSearch(
  { day, kind }: { day: IsoDay; kind: DayKind },
  today: IsoDay,
): Readonly<Record<string, string>> {
  return { ...(day !== today && { day }), ...(kind !== "day" && { kind }) };
}

/** What the client has to do on one day. */
export interface DayView {
  readonly day: IsoDay;
  readonly kind: DayKind;
  readonly exercises: readonly ExerciseBlock[];
  readonly doses: Readonly<Record<string, Dose>>;
  /** Rounded up. */
  readonly minutes: number;
  /** What has to be fetched, each once. */
  readonly kit: readonly string[];
}

/** The exercises of a day in the order of the document, without what is paused. */
export function dayView(content: PlanContent, document: ProgramDocument, day: IsoDay, kind: DayKind = "day"): DayView {
  const cells = new Map(
    rowsOf(content, kind).flatMap((row) => {
      // A bad day before the plan begins, or after its end, asks for nothing.
      const isNear = kind !== "day" && weekOfPlan(content, day) !== null;
      const cell = isNear ? cellNear(content, row, day) : cellOn(content, row, day);
      return cell ? [[row.id, cell] as const] : [];
    }),
  );
  const exercises = document.groups.flatMap((group) =>
    group.exercises.filter(({ rowId, paused }) => cells.has(rowId) && !paused),
  );
  const doses = Object.fromEntries(exercises.map(({ rowId }) => [rowId, cells.get(rowId)?.dose ?? {}]));
  return {
    day,
    kind,
    exercises,
    doses,
    minutes: minutesPerDay(Object.values(doses)),
    kit: [...new Set(exercises.flatMap((exercise) => exercise.kit))],
  };
}

function rowsOf(content: PlanContent, kind: DayKind): readonly PlanRow[] {
  if (kind === "day") return content.rows;
  const wanted = kind === "flare" ? content.flareDay : content.minimumDay;
  return content.rows.filter(({ id }) => wanted.includes(id));
}

/** A bad day does not ask which weekday it is: the dose of the week, or of the nearest week before it, else the first. */
function cellNear(content: PlanContent, row: PlanRow, day: IsoDay): Cell | null {
  const week = weekOfPlan(content, day) ?? 1;
  const before = row.weeks.slice(0, week).findLast((cell) => cell !== null);
  return before ?? row.weeks.find((cell) => cell !== null) ?? null;
}
