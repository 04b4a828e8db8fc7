import type { Conflict } from "@/lib/domain/knowledge/not-repeated/types";
import { REFERENCES } from "@/lib/domain/knowledge/references";
import { ArticleLines } from "../library/article-lines";

/** A contradicted claim: each side with its place, what is known, and what the product does about it. */
export function ConflictCard({ conflict }: { conflict: Conflict }) {
  const { id, topic, positions, evidence, sources, weDo } = conflict;
  return (
    <article className="card stack-medium" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{topic}</h3>
      <ul className="plain-list conflict-sides">
        {positions.map(({ says, articleLines }) => (
          <li key={says} className="stack-small">
            <p>{says}</p>
            <ArticleLines lines={articleLines} />
          </li>
        ))}
      </ul>
      <dl className="conflict-known">
        <div>
          <dt>What is known</dt>
          <dd>{evidence}</dd>
        </div>
        <div>
          <dt>Sources</dt>
          <dd>{sources.map((ref) => REFERENCES[ref].label).join("; ")}</dd>
        </div>
        <div>
          <dt>What Unknot does</dt>
          <dd>{weDo}</dd>
        </div>
      </dl>
    </article>
  );
}
