import type { ReactNode } from "react";
import type { CheckResult, Finding } from "@/lib/domain/check/types";
import { CheckSummary } from "./check-summary";
import { FindingCard } from "./finding-card";
import { NotCheckedList } from "./not-checked-list";

interface Props {
  readonly result: CheckResult;
  /** Buttons for one finding. */
  readonly actionsOf?: (finding: Finding) => ReactNode;
}

/** Everything the check found: what stops and what changes in the open, notes folded and counted. */
export function FindingList({ result, actionsOf }: Props) {
  const loud = result.findings.filter(({ tier }) => tier !== "note");
  const notes = result.findings.filter(({ tier }) => tier === "note");
  return (
    <div className="stack-medium">
      {result.redFlags.map(({ id, urgency, say }) => (
        <p key={id} className="notice notice-stop" role="alert">
          <strong>{URGENCY[urgency]}</strong> {say}
        </p>
      ))}
      <NotCheckedList open={result.notChecked} />
      {loud.map((finding) => (
        <FindingCard key={finding.id} finding={finding}>
          {actionsOf?.(finding)}
        </FindingCard>
      ))}
      {notes.length > 0 && (
        <details className="details">
          <summary>
            {notes.length} {notes.length === 1 ? "note" : "notes"}
          </summary>
          <div className="stack-medium">
            {notes.map((finding) => (
              <FindingCard key={finding.id} finding={finding} />
            ))}
          </div>
        </details>
      )}
      <CheckSummary result={result} />
    </div>
  );
}

const URGENCY = { now: "Emergency.", today: "See a doctor today.", "this-week": "See a doctor this week." } as const;
