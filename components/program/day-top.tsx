import type { ReactNode } from "react";
import type { CheckInRow } from "@/lib/check-ins/queries";
import type { DayView } from "@/lib/domain/program/day-view";
import type { ProgramDocument } from "@/lib/domain/program/document";
import { isSevere } from "@/lib/domain/program/pain";
import type { ClientWords } from "@/lib/domain/program/words";
import { nameWithSide } from "./name-with-side";
import { UrgentBox } from "./urgent-box";

export interface DayProps {
  readonly document: ProgramDocument;
  readonly words: ClientWords;
  readonly path: string;
  readonly today: string;
  readonly view: DayView;
  readonly logged: CheckInRow | null;
  /** Warning signs that stand: ticked for today or for the day before. */
  readonly warnings: readonly string[];
  readonly emergencyNumber: string;
}

/** What stands first: urgent words, that the day was saved, what is to do, and what for. */
export function DayTop({ justSaved, ...props }: DayProps & { justSaved: boolean | "severe" }) {
  const { document, words, logged, warnings, emergencyNumber } = props;
  const { saved } = words.page;
  return (
    <>
      {/* No praise beside pain like this, also where the day that was saved is not the one that is shown. */}
      {justSaved && warnings.length === 0 && (
        <SavedNote>
          {justSaved === "severe" || isSevere(logged) ? saved.severe(document.practice.phone) : saved.well}
        </SavedNote>
      )}
      <UrgentBox
        warnings={warnings}
        signs={words.signs}
        phone={document.practice.phone}
        emergencyNumber={emergencyNumber}
      />
      <TodayCard {...props} />
      {(document.goal || document.why) && (
        <p className="program-goal">
          {document.goal && (
            <>
              <strong>{document.words.goal}:</strong> {document.goal}{" "}
            </>
          )}
          {document.why && (
            <>
              <strong>{document.words.why}:</strong> {document.why}
            </>
          )}
        </p>
      )}
    </>
  );
}

/** That the day was saved. */
export function SavedNote({ children }: { children: ReactNode }) {
  return (
    <p className="program-saved" role="status">
      {children}
    </p>
  );
}

/** What to do on this day and how much of it, as this week of the plan has it. */
function TodayCard({ document, words, path, today, view }: DayProps) {
  const { exercises, doses, minutes, kit, kind, day } = view;
  const { page } = words;
  const isOutside = day < document.startsOn || day > document.endsOn;
  const list = kind === "flare" ? document.flareDay : kind === "minimum" ? document.minimumDay : null;
  const short = isOutside ? null : list;
  const guided = exercises.map((one) => ({ rowId: one.rowId, name: nameWithSide(one), dose: doses[one.rowId] ?? {} }));
  return (
    <section className="program-today" aria-labelledby="today" data-guided={JSON.stringify(guided)}>
      <h2 id="today">{short?.heading ?? (day === today ? document.words.today : page.yesterday)}</h2>
      {short && <p>{short.says}</p>}
      {exercises.length === 0 ? (
        <Nothing says={nothingToday(document, words, view)} instead={short?.items} />
      ) : (
        <>
          <p>{page.todayLine(exercises.length, minutes)}</p>
          {kit.length > 0 && <p>{page.kitLine(kit)}</p>}
          <ol>
            {exercises.map((exercise) => (
              <li key={exercise.rowId} value={exercise.number}>
                <a href={`#exercise-${exercise.number}`} lang={exercise.language ?? undefined}>
                  {nameWithSide(exercise)}
                </a>{" "}
                <span className="program-much">{words.dose(doses[exercise.rowId] ?? {})}</span>
              </li>
            ))}
          </ol>
          <p>
            <a className="program-button" href={`#exercise-${exercises[0]?.number}`}>
              {document.words.begin}
            </a>
          </p>
        </>
      )}
      {document.nextVisit && (
        <p>
          <strong>{document.words.nextVisit}:</strong> {document.nextVisit}
        </p>
      )}
      {!isOutside && <OtherDays {...{ document, words, path, view }} />}
    </section>
  );
}

/** A short list of nothing but warmth and care names it: that is no day without anything to do. */
function Nothing({ says, instead }: { says: string; instead: readonly string[] | undefined }) {
  if (!instead) return <p>{says}</p>;
  return (
    <ul>
      {instead.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** Why a day has no exercises: a plan that has not begun or is over is not resting. */
function nothingToday(document: ProgramDocument, words: ClientWords, { day, kind }: DayView): string {
  const { startsOn, endsOn, groups, weeks } = document;
  const { page } = words;
  if (day < startsOn) return page.notYet(words.day(startsOn));
  if (day > endsOn) return page.ended(words.day(endsOn));
  const planned = weeks.flatMap(({ days }) => days).find(({ date }) => date === day)?.rowIds ?? [];
  const all = groups.flatMap(({ exercises }) => exercises);
  const own = kind === "day" ? all.filter(({ rowId }) => planned.includes(rowId)) : all.filter(({ paused }) => paused);
  const isPaused = own.length > 0 && own.every(({ paused }) => paused);
  if (isPaused) return page.allPaused;
  return groups.length > 0 ? page.restDay : page.nothingAtHome;
}

/** The bad day and the short day, one tap away, and the way back. */
function OtherDays({ document, words, path, view }: Pick<DayProps, "document" | "words" | "path" | "view">) {
  const others = [
    view.kind !== "flare" && document.flareDay && { kind: "flare", says: document.flareDay.heading },
    view.kind !== "minimum" && document.minimumDay && { kind: "minimum", says: document.minimumDay.heading },
    view.kind !== "day" && { kind: "day", says: words.page.wholeDay },
  ].filter((other) => typeof other === "object" && other !== null);
  if (others.length === 0) return null;
  return (
    <p className="program-others">
      {others.map(({ kind, says }) => (
        <a key={kind} className="program-tool" href={`${path}?day=${view.day}&kind=${kind}`}>
          {says}
        </a>
      ))}
    </p>
  );
}
