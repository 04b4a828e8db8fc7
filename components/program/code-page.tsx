import type { PageWords } from "@/lib/domain/program/page-words";

/** Where the code from the paper is typed. */
export function CodePage({ words, problem }: { words: PageWords["code"]; problem: string | null }) {
  return (
    <div className="program program-opener">
      <h1>{words.heading}</h1>
      <form method="post" action="/p" className="program-log">
        <label className="program-word">
          <span>{words.label}</span>
          <input
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            required
            maxLength={40}
            aria-describedby={problem ? "code-problem" : undefined}
          />
        </label>
        {problem && (
          <p id="code-problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className="program-button">
          {words.open}
        </button>
      </form>
    </div>
  );
}
