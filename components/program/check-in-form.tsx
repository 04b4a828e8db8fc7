import type { CheckInRow } from "@/lib/check-ins/queries";
import type { ExerciseBlock, ProgramDocument } from "@/lib/domain/program/document";
import { WARNING_SIGNS } from "@/lib/domain/program/warning-signs";

interface Props {
  readonly action: string;
  readonly day: string;
  readonly heading: string;
  readonly exercises: readonly ExerciseBlock[];
  readonly logged: CheckInRow | null;
  readonly words: ProgramDocument["words"];
}

const ANSWERS = [
  { value: "done", label: "Done" },
  { value: "part", label: "Part" },
  { value: "skipped", label: "Skipped" },
] as const;

const SCORES = Array.from({ length: 11 }, (_, score) => score);

/** One day in ten seconds: ticks, pain, a word, and what the therapist must know. A plain form, no script needed. */
export function CheckInForm({ action, day, heading, exercises, logged, words }: Props) {
  return (
    <form className="program-log" method="post" action={action} aria-labelledby="log">
      <h2 id="log">{heading}</h2>
      <input type="hidden" name="day" value={day} />
      {exercises.map(({ rowId, number, name }) => (
        <fieldset key={rowId} className="program-answer">
          <legend>
            {number}. {name}
          </legend>
          {ANSWERS.map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name={`done-${rowId}`} value={value} defaultChecked={logged?.done[rowId] === value} />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <PainScale name="painBefore" legend={`${words.pain}, before`} chosen={logged?.painBefore ?? null} />
      <PainScale name="painAfter" legend={`${words.pain}, after`} chosen={logged?.painAfter ?? null} />
      <label className="program-word">
        <span>In a word (you can leave this out)</span>
        <input name="word" maxLength={300} defaultValue={logged?.word ?? ""} autoComplete="off" />
      </label>
      <details className="program-tell" open={(logged?.warnings.length ?? 0) > 0}>
        <summary>Tell your therapist: is something new?</summary>
        {WARNING_SIGNS.map(({ id, asks }) => (
          <label key={id} className="program-sign">
            <input type="checkbox" name="warnings" value={id} defaultChecked={logged?.warnings.includes(id) ?? false} />
            <span>{asks}</span>
          </label>
        ))}
        <p>{words.notEmergency}</p>
      </details>
      <button type="submit" className="program-button">
        {logged ? "Save again" : "Save my day"}
      </button>
    </form>
  );
}

function PainScale({ name, legend, chosen }: { name: string; legend: string; chosen: number | null }) {
  return (
    <fieldset className="program-scale">
      <legend>{legend}</legend>
      {SCORES.map((score) => (
        <label key={score}>
          <input type="radio" name={name} value={score} defaultChecked={chosen === score} />
          <span>{score}</span>
        </label>
      ))}
    </fieldset>
  );
}
