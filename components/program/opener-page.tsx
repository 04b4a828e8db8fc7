import type { PageWords } from "@/lib/domain/program/page-words";

/** What every link shows before it has been opened on this phone, and for ever when it is unknown, over or shut.
 *  It names nothing, so that nobody can tell these apart. */
export function OpenerPage({ title, words }: { title: string; words: PageWords["opener"] }) {
  return (
    <div className="program program-opener">
      <h1>{title}</h1>
      <p id="opening" hidden>
        {words.opening}
      </p>
      <div id="closed">
        <p>{words.closed}</p>
        <p>{words.again}</p>
        <p>
          <a className="program-tool" href="/p">
            {words.type}
          </a>
        </p>
        <p>{words.orAsk}</p>
      </div>
    </div>
  );
}
