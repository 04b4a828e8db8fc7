import type { ReactNode } from "react";
import type { CheckResult, Finding } from "@/lib/domain/check/types";
import { CheckSummary } from "./check-summary";
import { FindingCard } from "./finding-card";
import { FindingGroupCard } from "./finding-group-card";
import { groupFindings } from "./group-findings";
import { NotCheckedList } from "./not-checked-list";

interface Props {
  readonly result: CheckResult;
  /** On a record: only what is about this client, and what merely changes is folded. */
  readonly brief?: boolean;
  readonly clientId?: string;
  /** Buttons for one finding; `isFurther` where it stands on the card of a stricter one with the same items. */
  readonly actionsOf?: (finding: Finding, isFurther: boolean) => ReactNode;
}

/** Everything the check found: what stops and what changes in the open, notes folded and counted. */
export function FindingList({ result, brief = false, clientId, actionsOf }: Props) {
  const shown = brief ? result.findings.filter(({ rule }) => !rule.keys.includes("any")) : result.findings;
  const folds = brief ? (["modify", "note"] as const) : (["note"] as const);
  const loud = shown.filter(({ tier }) => !folds.some((folded) => folded === tier));
  return (
    <div className="stack-medium">
      {result.redFlags.map(({ id, urgency, say }) => (
        <p key={id} className="notice notice-stop" role="alert">
          <strong>{URGENCY[urgency]}</strong> {say}
        </p>
      ))}
      <NotCheckedList open={result.notChecked} {...(clientId !== undefined && { clientId })} />
      {groupFindings(loud).map((group) => (
        <FindingGroupCard key={group[0].id} group={group} actionsOf={actionsOf} />
      ))}
      {folds.map((tier) => (
        <Folded key={tier} tier={tier} findings={shown.filter((finding) => finding.tier === tier)} />
      ))}
      <CheckSummary result={result} />
    </div>
  );
}

function Folded({ tier, findings }: { tier: "modify" | "note"; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <details className="details">
      <summary>
        {findings.length} {WORD[tier][findings.length === 1 ? 0 : 1]}
      </summary>
      <div className="stack-medium">
        {findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} />
        ))}
      </div>
    </details>
  );
}

const WORD = { modify: ["thing to change", "things to change"], note: ["note", "notes"] } as const;
const URGENCY = { now: "Emergency.", today: "See a doctor today.", "this-week": "See a doctor this week." } as const;
