import { DONE } from "@/lib/check-ins/schema";
import { addDays } from "@/lib/domain/day/day";
import { WARNING_SIGNS } from "@/lib/domain/program/warning-signs";
import type { DayProps } from "./day-top";
import { nameWithSide } from "./name-with-side";

const SCORES = Array.from({ length: 11 }, (_, score) => score);

/** One day in ten seconds: ticks, pain, a word, and what the therapist must know. A plain form, no script needed. */
export function CheckInForm({ document, words: { page, signs }, path, today, view, logged }: DayProps) {
  const { form } = page;
  const { pain, notEmergency } = document.words;
  return (
    <>
      <form className="program-log" method="post" action={`${path}/check-in`} aria-labelledby="log">
        <h2 id="log">{view.day === today ? form.today : form.yesterday}</h2>
        <input type="hidden" name="day" value={view.day} />
        <input type="hidden" name="kind" value={view.kind} />
        {/* What this form shows as logged: only that can be taken back by it. */}
        {logged?.warnings.map((id) => (
          <input key={id} type="hidden" name="had" value={id} />
        ))}
        {logged && <input type="hidden" name="hadAnswers" value={shownIn(logged)} />}
        {view.exercises.map(({ rowId, number, name, side, language }) => (
          <fieldset key={rowId} className="program-answer">
            <legend lang={language ?? undefined}>
              {number}. {nameWithSide({ name, side })}
            </legend>
            {DONE.map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name={`done-${rowId}`}
                  value={value}
                  defaultChecked={logged?.done[rowId] === value}
                />
                <span>{form[value]}</span>
              </label>
            ))}
            {logged?.done[rowId] && <NoAnswer name={`done-${rowId}`} says={form.none} />}
          </fieldset>
        ))}
        {(["painBefore", "painAfter"] as const).map((name) => (
          <PainScale
            key={name}
            name={name}
            legend={`${pain}, ${name === "painBefore" ? form.before : form.after}`}
            chosen={logged?.[name] ?? null}
            none={form.none}
          />
        ))}
        <label className="program-word">
          <span>{form.word}</span>
          <input name="word" maxLength={300} defaultValue={logged?.word ?? ""} autoComplete="off" />
        </label>
        <details className="program-tell" open={(logged?.warnings.length ?? 0) > 0}>
          <summary>{form.tell}</summary>
          {WARNING_SIGNS.map(({ id }) => (
            <label key={id} className="program-sign">
              <input
                type="checkbox"
                name="warnings"
                value={id}
                defaultChecked={logged?.warnings.includes(id) ?? false}
              />
              <span>{signs[id].asks}</span>
            </label>
          ))}
          <p>{notEmergency}</p>
        </details>
        <button type="submit" className="program-button">
          {logged ? form.saveAgain : form.save}
        </button>
      </form>
      <p>
        <a href={view.day === today ? `${path}?day=${addDays(today, -1)}` : path}>
          {view.day === today ? form.changeYesterday : form.backToToday}
        </a>
      </p>
    </>
  );
}

/** What the form shows as logged, to be told from what is changed in it. */
const shownIn = ({ done, painBefore, painAfter, word }: NonNullable<DayProps["logged"]>): string =>
  JSON.stringify({ done, painBefore, painAfter, word });

interface ScaleProps {
  readonly name: string;
  readonly legend: string;
  readonly chosen: number | null;
  readonly none: string;
}

function PainScale({ name, legend, chosen, none }: ScaleProps) {
  return (
    <fieldset className="program-scale">
      <legend>{legend}</legend>
      {SCORES.map((score) => (
        <label key={score}>
          <input type="radio" name={name} value={score} defaultChecked={chosen === score} />
          <span>{score}</span>
        </label>
      ))}
      {chosen !== null && <NoAnswer name={name} says={none} />}
    </fieldset>
  );
}

/** Takes a logged answer back. Without one there is nothing to take back, and the page stays light. */
function NoAnswer({ name, says }: { name: string; says: string }) {
  return (
    <label>
      <input type="radio" name={name} value="" />
      <span>{says}</span>
    </label>
  );
}
