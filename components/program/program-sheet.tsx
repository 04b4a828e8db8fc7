import { WEEKDAYS } from "@/lib/domain/day/day";
import type { ProgramDocument } from "@/lib/domain/program/document";
import { Figure } from "../figure/figure";
import { QrCode } from "../ui/qr-code";
import { CareBlocks } from "./care-blocks";
import { ExerciseText } from "./exercise-text";
import { PainLight } from "./pain-light";
import { StopBox } from "./stop-box";

interface Props {
  readonly document: ProgramDocument;
  readonly link: { readonly url: string; readonly code: string; readonly typeAt: string } | null;
}

/** The printed program: the same document as the page, with boxes to tick by hand. */
export function ProgramSheet({ document, link }: Props) {
  const { words } = document;
  return (
    <div className="paper">
      <header className="paper-head">
        <div>
          <h1>{document.title}</h1>
          <p>{document.periodLine}</p>
          <p>
            {document.practitioner} · {document.practice.name} · {document.practice.phone}
          </p>
          <p>{document.versionLine}</p>
          {document.goal && (
            <p>
              <strong>{words.goal}:</strong> {document.goal}
            </p>
          )}
        </div>
        {link && (
          <div>
            <QrCode text={link.url} label={words.openAt} size={113} />
            <p>
              {words.openAt}: {link.typeAt}
            </p>
            <p>
              {words.typeCode}: <strong>{link.code}</strong>
            </p>
          </div>
        )}
      </header>
      <StopBox stop={document.stop} />
      <PainLight painLight={document.painLight} />
      {document.avoid && (
        <section className="program-block">
          <h2>{document.avoid.heading}</h2>
          <ul>
            {document.avoid.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {document.groups.map(({ position, heading, exercises }) => (
        <section key={position}>
          <h2>{heading}</h2>
          {exercises.map((exercise) => (
            <article key={exercise.rowId} className="paper-exercise">
              <div>
                {!exercise.paused && (
                  <Figure itemId={exercise.itemId} look={document.look} {...exercise.figure} mode="print" />
                )}
              </div>
              <div className="stack-small">
                <h3>
                  {exercise.number}. {exercise.name}{" "}
                  {exercise.side && <span className="program-side">{exercise.side}</span>}
                </h3>
                <ExerciseText exercise={exercise} words={words} />
              </div>
            </article>
          ))}
        </section>
      ))}
      <CareBlocks {...document} />
      <TickGrid document={document} />
      <div className="paper-note" />
      <div className="paper-note" />
    </div>
  );
}

/** One box a day to tick by hand, as in the PDF; days without exercise are grey. */
function TickGrid({ document }: { document: ProgramDocument }) {
  const exercises = new Set(document.groups.flatMap((group) => group.exercises.map(({ rowId }) => rowId)));
  return (
    <section className="program-block">
      <h2>{document.words.sixWeeks}</h2>
      <table className="ticks">
        <thead>
          <tr>
            <td />
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {document.weekdays[weekday]}
              </th>
            ))}
            <th scope="col">{document.words.pain}</th>
          </tr>
        </thead>
        <tbody>
          {document.weeks.map(({ week, label, days }) => (
            <tr key={week}>
              <th scope="row">{label}</th>
              {days.map(({ weekday, date, rowIds }) => (
                <td key={weekday} className={date && rowIds.some((id) => exercises.has(id)) ? "" : "rest"} />
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
