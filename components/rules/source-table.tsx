import { REFERENCES } from "@/lib/domain/knowledge";
import type { SourceUse } from "@/lib/domain/knowledge/types";
import { GRADE_MEANING, STANCE_MEANING } from "./words";

/** On whose word a rule stands, and how that is known. */
export function SourceTable({ sources }: { sources: readonly SourceUse[] }) {
  return (
    <table className="table table-stacked">
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Stance</th>
          <th scope="col">Grade</th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ ref, stance, grade, cite }) => (
          <tr key={ref}>
            <th scope="row">{cite ?? REFERENCES[ref].label}</th>
            <td>{STANCE_MEANING[stance]}</td>
            <td>{GRADE_MEANING[grade]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
