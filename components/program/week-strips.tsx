import type { CheckInRow } from "@/lib/check-ins/queries";
import { WEEKDAYS } from "@/lib/domain/day/day";
import type { ProgramDocument } from "@/lib/domain/program/document";
import type { PageWords } from "@/lib/domain/program/page-words";

interface Props {
  readonly document: ProgramDocument;
  readonly words: PageWords["strip"];
  readonly today: string;
  readonly checkIns: readonly Pick<CheckInRow, "day" | "done">[];
}

/** All days of the plan: done, to do, rest. */
export function WeekStrips({ document, words, today, checkIns }: Props) {
  const exercises = new Set(document.groups.flatMap((group) => group.exercises.map(({ rowId }) => rowId)));
  const doneOn = new Set(
    checkIns.filter(({ done }) => Object.values(done).some((answer) => answer !== "skipped")).map(({ day }) => day),
  );
  return (
    <section className="program-block" aria-labelledby="weeks">
      <h2 id="weeks">{document.words.sixWeeks}</h2>
      <table className="program-weeks">
        <thead>
          <tr>
            <td />
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {document.weekdays[weekday]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {document.weeks.map(({ week, label, days }) => (
            <tr key={week}>
              <th scope="row">{label}</th>
              {days.map(({ date, weekday, rowIds }) => (
                <td key={weekday} className={date === today ? "is-today" : ""}>
                  {date && doneOn.has(date) ? (
                    <DayMark mark="✓" says={words.done} />
                  ) : date === null ? null : !rowIds.some((id) => exercises.has(id)) ? (
                    <DayMark mark="·" says={document.words.rest} />
                  ) : (
                    <DayMark mark="○" says={words.toDo} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DayMark({ mark, says }: { mark: string; says: string }) {
  return (
    <>
      <span aria-hidden="true">{mark}</span>
      <span className="visually-hidden">{says}</span>
    </>
  );
}
