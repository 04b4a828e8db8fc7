import { addDays, type IsoDay } from "../day/day";
import type { PlanContent, PlanRow } from "./plan";
import { cellOn } from "./schedule";

/** A version of a plan and the day on which it was published: it is followed from that day until the next one. */
export interface PublishedPlan {
  readonly content: PlanContent;
  readonly publishedOn: IsoDay;
}

/** A day on which something is to be done at home, and what. */
export interface HomeDay {
  readonly day: IsoDay;
  readonly rowIds: readonly string[];
}

/** The days with something to do at home, from the later of the plan's start and its publication up to `through`, each by
 *  the version that was in use that day. `versions` are in order, `isHome` says which rows are done at home. */
export function homeDays(
  versions: readonly PublishedPlan[],
  isHome: (row: PlanRow) => boolean,
  through: IsoDay,
): HomeDay[] {
  const found: HomeDay[] = [];
  for (let day = versions[0]?.publishedOn ?? addDays(through, 1); day <= through; day = addDays(day, 1)) {
    const content = versions.findLast(({ publishedOn }) => publishedOn <= day)?.content;
    const due = content?.rows.filter((row) => isHome(row) && cellOn(content, row, day) !== null) ?? [];
    if (due.length > 0) found.push({ day, rowIds: due.map(({ id }) => id) });
  }
  return found;
}
