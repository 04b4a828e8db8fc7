import type { CheckResult } from "@/lib/domain/check/types";
import { TierBadge } from "../finding/tier-badge";
import { Badge } from "../ui/badge";
import { Icon } from "../ui/icon";

interface Props {
  /** The check over the whole library: what this client may not have, whatever is chosen. */
  readonly result: CheckResult;
  readonly conditions: readonly string[];
  readonly medicines: readonly string[];
}

const URGENT = { now: "Emergency", today: "Doctor today", "this-week": "Doctor this week" } as const;

/** Most names the strip shows before it counts the rest. */
const MOST = 4;

/** The one line that stands on top of every screen of a client: what stops, what waits, what nobody knows. */
export function SafetyStrip({ result, conditions, medicines }: Props) {
  const stops = result.findings.filter(({ tier }) => tier === "contraindicated").length;
  const waits = result.findings.filter(({ tier }) => tier === "needs-clearance").length;
  // Most urgent first, so the first one is what must not wait.
  const [urgent] = result.redFlags;
  const facts = [...conditions, ...medicines];
  const rest = facts.length - MOST;
  return (
    <section className={stops > 0 ? "strip strip-stop" : "strip"} aria-label="Safety">
      <Icon name="rules" />
      {urgent && (
        <Badge tone="contraindicated" icon="stop">
          {URGENT[urgent.urgency]}
        </Badge>
      )}
      {stops > 0 && <TierCount tier="contraindicated" count={stops} />}
      {waits > 0 && <TierCount tier="needs-clearance" count={waits} />}
      {result.notChecked.length > 0 && <TierCount tier="not-checked" count={result.notChecked.length} />}
      {facts.slice(0, MOST).map((fact) => (
        <Badge key={fact}>{fact}</Badge>
      ))}
      {rest > 0 && <span className="small">and {rest} more</span>}
      {facts.length === 0 && <span className="soft">No conditions or medicines recorded</span>}
    </section>
  );
}

function TierCount({ tier, count }: { tier: "contraindicated" | "needs-clearance" | "not-checked"; count: number }) {
  return (
    <span className="row">
      <strong className="numeric">{count}</strong>
      <TierBadge tier={tier} />
    </span>
  );
}
