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
              <div>{!exercise.paused && <Figure itemId={exercise.itemId} mode="print" />}</div>
              <div className="stack-small">
                <h3>
                  {exercise.number}. {exercise.name}{" "}
                  {exercise.side && <span className="program-side">{exercise.side}</span>}
                </h3>
                <ExerciseText exercise={exercise} words={words} />
                <TickGrid document={document} rowId={exercise.rowId} />
              </div>
            </article>
          ))}
        </section>
      ))}
      <CareBlocks {...document} />
      <div className="paper-note" />
      <div className="paper-note" />
    </div>
  );
}

function TickGrid({ document, rowId }: { document: ProgramDocument; rowId: string }) {
  return (
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
        {document.weeks
          .filter(({ days }) => days.some(({ rowIds }) => rowIds.includes(rowId)))
          .map(({ week, label, days }) => (
            <tr key={week}>
              <th scope="row">{label}</th>
              {days.map(({ weekday, rowIds }) => (
                <td key={weekday} className={rowIds.includes(rowId) ? "" : "rest"} />
              ))}
              <td />
            </tr>
          ))}
      </tbody>
    </table>
  );
}
