import Link from "next/link";
import type { EducationPoint } from "@/lib/domain/knowledge/education/types";
import { REFERENCES } from "@/lib/domain/knowledge/references";
import { ArticleLines } from "./article-lines";

/** One thing worth explaining, for the practitioner and for the client. */
export function EducationCard({ point }: { point: EducationPoint }) {
  const { id, title, practitioner, client, conflict, articleLines, sources } = point;
  return (
    <article className="card stack-medium" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p>{practitioner}</p>
      <div className="client-words">
        <p className="strong">{client.title}</p>
        <ul>
          {client.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <details className="details small">
        <summary>Sources</summary>
        <p>{sources.map((ref) => REFERENCES[ref].label).join("; ")}</p>
        {conflict && (
          <p>
            <Link href={`/rules/not-repeated#${conflict}`} prefetch={false}>
              Where sources differ
            </Link>
          </p>
        )}
        <ArticleLines lines={articleLines} />
      </details>
    </article>
  );
}
