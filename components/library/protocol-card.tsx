import Link from "next/link";
import type { Protocol } from "@/lib/domain/knowledge/protocols/types";
import { REFERENCES } from "@/lib/domain/knowledge/references";
import { ArticleLines } from "./article-lines";

interface Props {
  readonly protocol: Protocol;
  readonly nameOf: (itemId: string) => string;
}

/** How a session or course is given: what, why, its steps with their minutes, and the rules that hold it. */
export function ProtocolCard({ protocol, nameOf }: Props) {
  const { id, name, says, why, steps = [], heldBy = [], articleLines, sources } = protocol;
  return (
    <article className="card stack-medium" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{name}</h2>
      <p>{says}</p>
      {why && <p className="soft">{why}</p>}
      {steps.length > 0 && (
        <ol>
          {steps.map(({ itemId, minutes, note }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same technique comes first and last
            <li key={index}>
              <Link href={`/library/${itemId}`} prefetch={false}>
                {nameOf(itemId)}
              </Link>
              , {minutes} min{note && <span className="soft"> {note}</span>}
            </li>
          ))}
        </ol>
      )}
      {heldBy.length > 0 && (
        <p className="small">
          Held by rules{" "}
          {heldBy.map((ruleId, index) => (
            <span key={ruleId}>
              {index > 0 && ", "}
              <Link href={`/rules/${ruleId}`} prefetch={false}>
                {ruleId}
              </Link>
            </span>
          ))}
        </p>
      )}
      <details className="details small">
        <summary>Sources</summary>
        <p>{sources.map((ref) => REFERENCES[ref].label).join("; ")}</p>
        <ArticleLines lines={articleLines} />
      </details>
    </article>
  );
}
