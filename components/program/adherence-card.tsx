import type { PlanAdherence } from "@/lib/check-ins/adherence/queries";
import { type AdherenceWeek, DAY_OUTCOMES, type DayOutcome } from "@/lib/domain/program/adherence";
import { Day, formatDay } from "../ui/moment";

const WORDS: Readonly<Record<DayOutcome, string>> = {
  done: "done",
  part: "in part",
  skipped: "skipped",
  nothing: "not logged",
};

/** Weeks that stand open; the table has all. */
const SHOWN = 6;

/** A plan's planned home days, week by week: a box for each, its numbers beside it, and all of it as a table. */
export function AdherenceCard({ planId, title, weeks }: PlanAdherence) {
  const heading = `adherence-${planId}`;
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-title">
        <h2 id={heading}>Home days as logged</h2>
        <span className="soft small">{title}</span>
      </div>
      <ul className="adherence">
        {weeks.slice(-SHOWN).map((week) => (
          <li key={week.monday} className="adherence-week">
            <span className="strong">Week {week.week}</span>
            <span className="soft small">
              from <Day day={week.monday} />
            </span>
            <Boxes week={week} />
            <span className="small">{weekInWords(week)}</span>
          </li>
        ))}
      </ul>
      <details className="details small">
        <summary>As a table</summary>
        <AdherenceTable weeks={weeks} />
      </details>
    </section>
  );
}

/** "4 done, 1 in part, 2 not logged". */
function weekInWords(week: AdherenceWeek): string {
  return DAY_OUTCOMES.flatMap((outcome) => (week[outcome] > 0 ? [`${week[outcome]} ${WORDS[outcome]}`] : [])).join(
    ", ",
  );
}

const SIZE = 20;
const STEP = 24;

/** A box a planned day: ticked, half, crossed out, or empty. The numbers beside it say the same. */
function Boxes({ week }: { week: AdherenceWeek }) {
  const boxes = DAY_OUTCOMES.flatMap((outcome) =>
    Array.from({ length: week[outcome] }, (_, place) => ({ outcome, place })),
  );
  return (
    <svg
      className="adherence-boxes"
      width={7 * STEP}
      height={STEP}
      viewBox={`0 0 ${7 * STEP} ${STEP}`}
      aria-hidden="true"
    >
      {boxes.map(({ outcome, place }, index) => (
        <g key={`${outcome} ${place}`} className={`box-${outcome}`} transform={`translate(${index * STEP + 2} 2)`}>
          <rect width={SIZE} height={SIZE} rx="4" />
          <path d={SHAPES[outcome]} />
        </g>
      ))}
    </svg>
  );
}

const SHAPES: Readonly<Record<DayOutcome, string>> = {
  done: "M5 10.5l3.500 3.500L15 6.500",
  part: "M0 20L20 0V16a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4z",
  skipped: "M5 10h10",
  nothing: "",
};

function AdherenceTable({ weeks }: { weeks: readonly AdherenceWeek[] }) {
  return (
    <div className="scroll-x">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col">Done</th>
            <th scope="col">In part</th>
            <th scope="col">Skipped</th>
            <th scope="col">Not logged</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.monday}>
              <th scope="row">
                {week.week}, from {formatDay(week.monday)}
              </th>
              {DAY_OUTCOMES.map((outcome) => (
                <td key={outcome} className="numeric">
                  {week[outcome]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
