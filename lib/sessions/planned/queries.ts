import { store } from "@/db/store";
import type { IsoDay } from "@/lib/domain/day/day";
import { bookedMinutes, stepsFor, visitMinutes } from "@/lib/domain/program/booked-time";
import type { Cell, PlanRow } from "@/lib/domain/program/plan";
import { cellOn, datesOf } from "@/lib/domain/program/schedule";
import type { SessionStep } from "@/lib/domain/program/session-steps";
import { isVisit } from "@/lib/domain/program/visits";
import { libraryOf } from "@/lib/library/queries";
import { activeVersions, type PlanVersion } from "@/lib/plans/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import type { SessionItem } from "../schema";

/** What a plan in use has for the client's next appointment. */
export interface PlannedSession {
  readonly planId: string;
  readonly planTitle: string;
  readonly day: IsoDay;
  readonly items: readonly (Omit<SessionItem, "minutes"> & {
    readonly name: string;
    readonly minutes: number | null;
  })[];
}

/** The work at a visit that plans in use have for `day` or, where there is none, for the next day that has some. */
export async function findPlannedSession(
  { practiceId }: PracticeContext,
  clientId: string,
  day: IsoDay,
): Promise<PlannedSession | null> {
  const { read } = store();
  const { itemById } = await libraryOf(read, practiceId);
  const visits = (await activeVersions(read, practiceId, clientId)).flatMap((version) => {
    const rows = version.content.rows.filter((row) => {
      const item = itemById(row.itemId);
      return item !== undefined && isVisit(row, item);
    });
    const [next] = rows
      .flatMap((row) => datesOf(version.content, row))
      .filter((date) => date >= day)
      .sort();
    return next ? [{ version, rows, next }] : [];
  });
  const [first] = visits.sort((a, b) => (a.next < b.next ? -1 : 1));
  return first ? plannedOn(first.version, first.rows, first.next, itemById) : null;
}

type ItemById = Awaited<ReturnType<typeof libraryOf>>["itemById"];

function plannedOn(
  { planId, content }: PlanVersion,
  rows: readonly PlanRow[],
  day: IsoDay,
  itemById: ItemById,
): PlannedSession {
  const items = rows.flatMap((row) => {
    const cell = cellOn(content, row, day);
    const item = itemById(row.itemId);
    if (!cell || !item) return [];
    return row.steps && row.steps.length > 0
      ? stepsOf(row.id, stepsFor(row, bookedMinutes(cell, row, item)), itemById)
      : [{ ...chosen(row, cell, item), name: item.name }];
  });
  return { planId, planTitle: content.title, day, items };
}

/** The steps of a planned session, as the note lists them. */
function stepsOf(rowId: string, steps: readonly SessionStep[], itemById: ItemById) {
  return steps.map(({ id, itemId, regions, minutes, pressure }) => ({
    id: `${rowId}-${id}`,
    itemId,
    regions: [...regions],
    minutes,
    pressure: pressure ?? null,
    name: itemById(itemId)?.name ?? itemId,
  }));
}

function chosen(row: PlanRow, cell: Cell, item: NonNullable<ReturnType<ItemById>>) {
  const { id, itemId, regions } = row;
  return {
    id,
    itemId,
    regions: [...(regions && regions.length > 0 ? regions : item.regions)],
    minutes: visitMinutes(cell, row, item),
    pressure: cell.dose.pressure ?? item.dose.pressure ?? null,
  };
}
