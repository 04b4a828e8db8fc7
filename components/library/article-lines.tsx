import type { ArticleLine } from "@/lib/domain/knowledge/types";
import { placeOf } from "./words";

/** Where the founding articles say it, as file and line. */
export function ArticleLines({ lines }: { lines: readonly ArticleLine[] }) {
  if (lines.length === 0) return <p className="soft">No founding article says it.</p>;
  return (
    <ul className="places plain-list">
      {lines.map((line) => (
        <li key={placeOf(line)}>
          <code>{placeOf(line)}</code>
        </li>
      ))}
    </ul>
  );
}
