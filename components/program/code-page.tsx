/** Where the code from the paper is typed. */
export function CodePage({ problem }: { problem: string | null }) {
  return (
    <div className="program program-opener">
      <h1>Open your program</h1>
      <form method="post" action="/p" className="program-log">
        <label className="program-word">
          <span>Code from your sheet</span>
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
          Open
        </button>
      </form>
    </div>
  );
}
