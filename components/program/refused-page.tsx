import type { ProgramDocument } from "@/lib/domain/program/document";
import type { PageWords } from "@/lib/domain/program/page-words";
import type { ClientWords } from "@/lib/domain/program/words";
import { type FilledIn, NO_ANSWERS } from "./filled-in";
import { nameWithSide } from "./name-with-side";
import { UrgentBox } from "./urgent-box";

interface Props {
  readonly document: ProgramDocument;
  readonly words: ClientWords;
  readonly path: string;
  readonly emergencyNumber: string;
  readonly why: keyof Pick<PageWords["refused"], "day" | "tooMany" | "input" | "defect" | "nowhere">;
  /** The day that the answers can be sent for. */
  readonly day: string;
  readonly filled: FilledIn | null;
  /** By which somebody finds a defect in the log. */
  readonly reference?: string | undefined;
  /** What the form had shown as logged, sent along again. */
  readonly had: readonly (readonly [string, string])[];
}

/** In the place of the page when something was refused: what to do in one sentence, what was filled in, and the way back. */
export function RefusedPage(props: Props) {
  const { document, words, path, emergencyNumber, why, had, reference } = props;
  const { refused } = words.page;
  // What was taken back is an answer too.
  const filled = props.filled ?? (had.some(([, value]) => value === "") ? NO_ANSWERS : null);
  return (
    <div className="program program-opener">
      <h1>{refused.heading}</h1>
      {/* The words below thank for what nobody has yet. */}
      {filled && filled.warnings.length > 0 && (
        <p>
          <strong>{refused.notSent}</strong>
        </p>
      )}
      <UrgentBox
        warnings={filled?.warnings ?? []}
        signs={words.signs}
        phone={document.practice.phone}
        emergencyNumber={emergencyNumber}
      />
      <p role="alert">
        {refused[why]}
        {reference && ` (${reference})`}
      </p>
      {filled && <Again {...props} filled={filled} />}
      <p>
        <a className="program-tool" href={path}>
          {refused.back}
        </a>
      </p>
    </div>
  );
}

function Again({ document, words, path, why, day, filled, had }: Props & { readonly filled: FilledIn }) {
  const { refused, form } = words.page;
  const hidden = [
    ["day", day],
    ...had,
    ...Object.entries(filled.done).map(([rowId, answer]) => [`done-${rowId}`, answer]),
    ...(["painBefore", "painAfter"] as const).flatMap((name) => (filled[name] === "" ? [] : [[name, filled[name]]])),
    ...filled.warnings.map((id) => ["warnings", id]),
  ];
  return (
    <form className="program-log" method="post" action={`${path}/check-in`} aria-labelledby="filled-in">
      <h2 id="filled-in">{refused.filledIn}</h2>
      <ul>
        {answersIn(filled, document, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {hidden.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="program-word">
        <span>{form.word}</span>
        <input name="word" maxLength={300} defaultValue={filled.word} autoComplete="off" />
      </label>
      <button type="submit" className="program-button">
        {why === "day" ? refused.saveToday : refused.again}
      </button>
    </form>
  );
}

function answersIn(filled: FilledIn, { groups, words: { pain } }: ProgramDocument, { page, signs }: ClientWords) {
  const { form } = page;
  const exercises = groups.flatMap((group) => group.exercises);
  return [
    ...exercises.flatMap(({ rowId, number, name, side }) => {
      const answer = filled.done[rowId];
      return answer ? [`${number}. ${nameWithSide({ name, side })}: ${form[answer]}`] : [];
    }),
    ...(["before", "after"] as const).flatMap((when) => {
      const score = when === "before" ? filled.painBefore : filled.painAfter;
      return score === "" ? [] : [`${pain}, ${form[when]}: ${score}`];
    }),
    ...Object.entries(signs).flatMap(([id, { asks }]) => (filled.warnings.includes(id) ? [asks] : [])),
  ];
}
