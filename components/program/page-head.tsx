import { LANGUAGE_NAMES, LANGUAGES } from "@/lib/domain/program/words";
import type { ProgramPageProps } from "./program-page";

/** Whose program it is, from whom, which version, what is new, and how this browser wants to read it. */
export function PageHead({ document, words, path, larger, search, fresh }: ProgramPageProps) {
  const { page } = words;
  const query = new URLSearchParams(search).toString();
  const choose = `${path}/choose${query && `?${query}`}`;
  return (
    <header className="program-head">
      <div className="program-tools">
        <form method="post" action={choose}>
          <button type="submit" className="program-tool" name="larger" value={larger ? "0" : "1"}>
            {larger ? page.tools.usual : page.tools.larger}
          </button>
        </form>
        <details>
          <summary className="program-tool">{page.tools.language}</summary>
          <form method="post" action={choose} className="program-languages">
            {LANGUAGES.map((language) => (
              <button
                key={language}
                type="submit"
                className="program-tool"
                name="language"
                value={language}
                lang={language}
                aria-pressed={language === document.language}
              >
                {LANGUAGE_NAMES[language]}
              </button>
            ))}
          </form>
        </details>
      </div>
      <h1>{document.title}</h1>
      <p>{document.periodLine}</p>
      <p>
        {document.practitioner} · {document.practice.name} · {document.versionLine}
      </p>
      {document.changed && <p className="program-changed">{document.changed}</p>}
      {fresh.length > 0 && (
        <section className="program-fresh" aria-labelledby="fresh">
          <h2 id="fresh">{page.fresh.heading}</h2>
          <ul>
            {fresh.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </header>
  );
}
