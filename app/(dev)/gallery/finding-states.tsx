import { CheckSummary } from "@/components/finding/check-summary";
import { FindingCard } from "@/components/finding/finding-card";
import { FindingList } from "@/components/finding/finding-list";
import { NotCheckedList } from "@/components/finding/not-checked-list";
import { TierBadge } from "@/components/finding/tier-badge";
import { AuditVerdict } from "@/components/settings/audit-verdict";
import { Button } from "@/components/ui/button";
import { cleared, findingOf, found, held, nothingFound, nothingToCheck, overridden, unread, urgent } from "./fixtures";
import { State, States } from "./state";

const TIERS = ["contraindicated", "needs-clearance", "modify", "note", "allowed", "not-checked"] as const;

/** What the check can say. */
export function FindingStates() {
  return (
    <States id="findings" title="Findings">
      <State name="Tiers">
        <div className="row">
          {TIERS.map((tier) => (
            <TierBadge key={tier} tier={tier} />
          ))}
        </div>
      </State>
      <State name="Contraindicated, with its buttons">
        <FindingCard finding={findingOf(found, "contraindicated")}>
          <div className="row">
            <Button small>Swap</Button>
            <Button small look="quiet">
              Override…
            </Button>
          </div>
        </FindingCard>
      </State>
      <State name="Needs clearance">
        <FindingCard finding={findingOf(held, "needs-clearance")} />
      </State>
      <State name="Cleared by a doctor">
        <FindingCard finding={findingOf(cleared, "modify")} />
      </State>
      <State name="Modify, sources differ">
        <FindingCard finding={findingOf(found, "modify")} />
      </State>
      <State name="Note">
        <FindingCard finding={findingOf(found, "note")} />
      </State>
      <State name="Overridden">
        <FindingCard finding={findingOf(overridden, "contraindicated")} />
      </State>
      <State name="Not checked">
        <NotCheckedList open={unread.notChecked} />
      </State>
      <State name="Checked, nothing found">
        <CheckSummary result={nothingFound} />
      </State>
      <State name="Checked, something found">
        <CheckSummary result={found} />
      </State>
      <State name="Nothing to check">
        <CheckSummary result={nothingToCheck} />
      </State>
      <State name="A whole list, with an emergency">
        <FindingList result={urgent} />
      </State>
      <State name="Audit trail whole">
        <AuditVerdict sound={41} brokenAt={null} />
      </State>
      <State name="Audit trail broken">
        <AuditVerdict sound={16} brokenAt={17} />
      </State>
    </States>
  );
}
