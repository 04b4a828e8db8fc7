import type { Item } from "@/lib/domain/knowledge/types";
import { minutesPerDay } from "@/lib/domain/program/minutes";
import type { PlanContent } from "@/lib/domain/program/plan";
import { rowNames } from "./row-names";

/** Exercises of a minimum day. Source: Henry KD et al., 1999: two are kept best. */
const MINIMUM = 2;

interface Props {
  readonly content: PlanContent;
  readonly itemById: (id: string) => Item | undefined;
}

/** The two plans that belong to every plan: for a bad day, and for a day with no time. */
export function ShortDays({ content, itemById }: Props) {
  return (
    <div className="short-days">
      <ShortDay
        heading="Flare day"
        rowIds={content.flareDay}
        empty="Choose what is good on a bad day: open a row by its name."
        {...{ content, itemById }}
      />
      <ShortDay
        heading="Minimum day"
        rowIds={content.minimumDay}
        empty={`Choose the ${MINIMUM} that matter most: open a row by its name.`}
        {...{ content, itemById }}
      />
      {content.minimumDay.length > MINIMUM && (
        <p className="small">
          A minimum day has {MINIMUM} exercises; this one has {content.minimumDay.length}.
        </p>
      )}
    </div>
  );
}

function ShortDay({
  heading,
  rowIds,
  empty,
  content,
  itemById,
}: Props & { heading: string; rowIds: readonly string[]; empty: string }) {
  const rows = rowIds.flatMap((id) => content.rows.find((row) => row.id === id) ?? []);
  const names = rowNames(content, itemById);
  const doses = rows.flatMap(({ weeks }) => weeks.find((cell) => cell !== null)?.dose ?? []);
  return (
    <section aria-label={heading}>
      <h3>
        {heading}
        {doses.length > 0 && <span className="soft numeric"> · {minutesPerDay(doses)} min</span>}
      </h3>
      {rows.length === 0 ? (
        <p className="soft small">{empty}</p>
      ) : (
        <ul className="short-day-list">
          {rows.map(({ id }) => (
            <li key={id}>{names.get(id)?.full}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
