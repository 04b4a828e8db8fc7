import type { CheckInRow } from "@/lib/check-ins/queries";
import { addDays, WEEKDAYS } from "@/lib/domain/day/day";
import type { Dose } from "@/lib/domain/knowledge/types";
import type { ProgramDocument } from "@/lib/domain/program/document";
import { SEVERE_PAIN } from "@/lib/domain/program/pain";
import { WARNING_SIGNS } from "@/lib/domain/program/warning-signs";
import { Figure } from "../figure/figure";
import { MovingImage } from "../figure/moving-image";
import { CareBlocks } from "./care-blocks";
import { CheckInForm } from "./check-in-form";
import { ExerciseText } from "./exercise-text";
import { PainLight } from "./pain-light";
import { StopBox } from "./stop-box";

export interface ProgramPageProps {
  readonly document: ProgramDocument;
  /** Where the page lives: forms post below it. */
  readonly path: string;
  readonly today: string;
  /** Today or yesterday: the day being looked at and logged. */
  readonly day: string;
  readonly checkIns: readonly CheckInRow[];
  readonly justSaved: boolean;
  readonly minutes: number;
  readonly emergencyNumber: string;
  /** What is done on the day by row, for the timer. */
  readonly doses: Readonly<Record<string, Dose>>;
}

// No praise beside pain like this: what is too much has been paused meanwhile.
function isSevere(logged: CheckInRow | null): boolean {
  return Math.max(logged?.painBefore ?? 0, logged?.painAfter ?? 0) >= SEVERE_PAIN;
}

/** The client's page: today first, then everything the sheet has, in the sheet's order and words. */
export function ProgramPage(props: ProgramPageProps) {
  const { document, path, today, day, checkIns, justSaved } = props;
  const all = document.groups.flatMap(({ exercises }) => exercises);
  const rowsToday = document.weeks.flatMap(({ days }) => days).find(({ date }) => date === day)?.rowIds ?? [];
  const todays = all.filter(({ rowId, paused }) => rowsToday.includes(rowId) && !paused);
  const logged = checkIns.find((checkIn) => checkIn.day === day) ?? null;
  return (
    <div className="program">
      <header className="program-head">
        <h1>{document.title}</h1>
        <p>{document.periodLine}</p>
        <p>
          {document.practitioner} · {document.practice.name} · {document.versionLine}
        </p>
        {document.changed && <p className="program-changed">New: {document.changed}</p>}
      </header>
      {justSaved && (logged?.warnings.length ?? 0) === 0 && (
        <p className="program-saved" role="status">
          {isSevere(logged)
            ? `Saved. That is strong pain. Leave the hard moves out. Call us: ${document.practice.phone}.`
            : "Saved. Well done. Your therapist can see it."}
        </p>
      )}
      <Urgent logged={logged} phone={document.practice.phone} emergencyNumber={props.emergencyNumber} />
      <TodayCard {...props} exercises={todays} hasLater={all.length > 0} />
      {document.goal && (
        <p className="program-goal">
          <strong>{document.words.goal}:</strong> {document.goal}
        </p>
      )}
      <StopBox stop={document.stop} />
      <PainLight painLight={document.painLight} />
      {document.avoid && (
        <section className="program-block" aria-labelledby="avoid">
          <h2 id="avoid">{document.avoid.heading}</h2>
          <ul>
            {document.avoid.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {document.groups.map(({ position, heading, exercises }) => (
        <section key={position} className="program-group" aria-labelledby={`group-${position}`}>
          <h2 id={`group-${position}`}>{heading}</h2>
          {exercises.map((exercise) => (
            <article
              key={exercise.rowId}
              className="program-exercise"
              id={`exercise-${exercise.number}`}
              data-row={exercise.rowId}
            >
              <h3>
                {exercise.number}. {exercise.name}{" "}
                {exercise.side && <span className="program-side">{exercise.side}</span>}
              </h3>
              {!exercise.paused && (
                <>
                  <Figure
                    itemId={exercise.itemId}
                    look={document.look}
                    picturesAt={`${path}/pictures`}
                    {...exercise.figure}
                  />
                  <MovingImage
                    itemId={exercise.itemId}
                    side={exercise.figure.side}
                    look={document.look}
                    label={document.words.moving}
                  />
                </>
              )}
              <ExerciseText exercise={exercise} words={document.words} />
            </article>
          ))}
        </section>
      ))}
      <CheckInForm
        action={`${path}/check-in`}
        day={day}
        heading={day === today ? "How did it go today?" : "How did it go yesterday?"}
        exercises={todays}
        logged={logged}
        words={document.words}
      />
      <p>
        <a href={day === today ? `${path}?day=${addDays(today, -1)}` : path}>
          {day === today ? "Change yesterday" : "Back to today"}
        </a>
      </p>
      <WeekStrips document={document} today={today} checkIns={checkIns} />
      <CareBlocks {...document} />
      <footer className="program-foot">
        <p>
          {document.practice.name}:{" "}
          <a href={`tel:${document.practice.phone.replace(/[^+\d]/g, "")}`}>{document.practice.phone}</a>
        </p>
        <p>{document.words.notEmergency}</p>
      </footer>
    </div>
  );
}

function Urgent({
  logged,
  phone,
  emergencyNumber,
}: {
  logged: CheckInRow | null;
  phone: string;
  emergencyNumber: string;
}) {
  const signs = WARNING_SIGNS.filter(({ id }) => logged?.warnings.includes(id));
  if (signs.length === 0) return null;
  return (
    <section className="program-urgent" role="alert">
      {signs.map(({ id, answer }) => (
        <p key={id}>{answer.replace("{emergency}", emergencyNumber).replace("{phone}", phone)}</p>
      ))}
    </section>
  );
}

type TodayProps = ProgramPageProps & {
  exercises: readonly { rowId: string; number: number; name: string }[];
  hasLater: boolean;
};

function TodayCard({ document, today, day, exercises, minutes, hasLater, doses }: TodayProps) {
  const guided = exercises.map(({ rowId, name }) => ({ rowId, name, dose: doses[rowId] ?? {} }));
  return (
    <section
      className="program-today"
      aria-labelledby="today"
      data-guided={JSON.stringify(guided)}
      data-words={JSON.stringify(document.guided)}
    >
      <h2 id="today">{day === today ? document.words.today : "Yesterday"}</h2>
      {exercises.length === 0 ? (
        <p>{hasLater ? "A rest day. Nothing to do." : "Nothing to do at home."}</p>
      ) : (
        <>
          <p>
            {exercises.length} {exercises.length === 1 ? "exercise" : "exercises"}, about {minutes} minutes
          </p>
          <ol>
            {exercises.map(({ rowId, number, name }) => (
              <li key={rowId} value={number}>
                <a href={`#exercise-${number}`}>{name}</a>
              </li>
            ))}
          </ol>
          <p>
            <a className="program-button" href={`#exercise-${exercises[0]?.number}`}>
              {document.words.start}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function WeekStrips({ document, today, checkIns }: Pick<ProgramPageProps, "document" | "today" | "checkIns">) {
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
                    <DayMark mark="✓" says="done" />
                  ) : rowIds.length === 0 ? (
                    <DayMark mark="·" says={document.words.rest} />
                  ) : (
                    <DayMark mark="○" says="to do" />
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
