import { WEEKDAYS } from "@/lib/domain/day/day";
import type { Item } from "@/lib/domain/knowledge/types";
import { minutesPerDay } from "@/lib/domain/program/minutes";
import { type PlanContent, weeksOf } from "@/lib/domain/program/plan";

/** More exercises than this on a day are rarely kept up.
 *  Source: Eckard T et al., adherence falls with the number of home exercises; Henry KD et al., Phys Occup Ther
 *  Geriatr 1999;16:67-80 (two exercises kept better than eight). The limit of four is ours. */
const MOST_A_DAY = 4;

/** The busiest day in numbers: minutes, exercises, changes of position, kit. */
export function PlanFigures({
  content,
  itemById,
}: {
  content: PlanContent;
  itemById: (id: string) => Item | undefined;
}) {
  const busiest = busiestDay(content, itemById);
  const kit = [...new Set(content.rows.flatMap(({ itemId }) => itemById(itemId)?.kit ?? []))].filter(
    (name) => name !== "none",
  );
  return (
    <div className="stack-small small">
      <p>
        Busiest home day: <strong className="numeric">{busiest.minutes} min</strong>,{" "}
        <strong className="numeric">{busiest.count}</strong> exercises, {busiest.positions}{" "}
        {busiest.positions === 1 ? "position" : "positions"}. Kit: {kit.join(", ") || "none"}.
      </p>
      {busiest.count > MOST_A_DAY && (
        <p>More than {MOST_A_DAY} exercises on one day are rarely kept up. Spread them, or leave some out.</p>
      )}
    </div>
  );
}

function busiestDay(content: PlanContent, itemById: (id: string) => Item | undefined) {
  let most = { minutes: 0, count: 0, positions: 0 };
  for (let week = 0; week < weeksOf(content); week++) {
    for (const day of WEEKDAYS) {
      const today = content.rows.flatMap((row) => {
        const cell = row.weeks[week];
        const item = itemById(row.itemId);
        return cell?.days.includes(day) && item && isExercise(item) ? [{ cell, item }] : [];
      });
      const minutes = minutesPerDay(today.map(({ cell }) => cell.dose));
      if (minutes > most.minutes)
        most = { minutes, count: today.length, positions: new Set(today.map(({ item }) => item.position)).size };
    }
  }
  return most;
}

function isExercise({ kind }: Item): boolean {
  return !["massage", "massage-session", "heat", "cold", "heat-cold", "topical", "advice"].includes(kind);
}
