import type { PageWords } from "@/lib/domain/program/page-words";

interface Props {
  readonly linkId: string;
  readonly words: PageWords["birthYear"];
  readonly wrong: boolean;
}

/** The one question before a page that asks it. It names nobody. */
export function BirthYearPage({ linkId, words, wrong }: Props) {
  return (
    <div className="program program-opener">
      <h1>{words.heading}</h1>
      <p>{words.why}</p>
      <form method="post" action={`/p/${linkId}/birth-year`} className="program-log">
        <label className="program-word">
          <span>{words.label}</span>
          <input
            name="year"
            inputMode="numeric"
            pattern="[0-9]{4}"
            maxLength={4}
            required
            autoComplete="off"
            aria-describedby={wrong ? "year-problem" : undefined}
          />
        </label>
        {wrong && (
          <p id="year-problem" role="alert">
            {words.wrong}
          </p>
        )}
        <button type="submit" className="program-button">
          {words.open}
        </button>
      </form>
    </div>
  );
}
