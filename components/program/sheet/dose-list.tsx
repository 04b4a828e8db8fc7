import type { DoseLine } from "@/lib/domain/program/document";

/** How much in which weeks. */
export function DoseList({ doses }: { doses: readonly DoseLine[] }) {
  if (doses.length === 0) return null;
  return (
    <dl className="paper-doses">
      {doses.map(({ weeks, dose, days }) => (
        <div key={weeks}>
          <dt>{weeks}</dt> <dd>{[dose, days].filter(Boolean).join(" · ")}</dd>
        </div>
      ))}
    </dl>
  );
}
