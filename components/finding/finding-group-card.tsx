import type { ReactNode } from "react";
import type { Finding } from "@/lib/domain/check/types";
import { FindingCard, FurtherReason } from "./finding-card";
import type { FindingGroup } from "./group-findings";

interface Props {
  readonly group: FindingGroup;
  /** Buttons for one finding; a further one has the same items, so that swapping is offered once. */
  readonly actionsOf?: ((finding: Finding, isFurther: boolean) => ReactNode) | undefined;
}

/** What several rules say of the same items for the same cause, on one card: the strictest leads, each keeps its own tier,
 *  reason and source. */
export function FindingGroupCard({ group: [lead, ...further], actionsOf }: Props) {
  const more = further.length > 0 && (
    <div className="finding-further">
      <p className="small strong">
        {further.length === 1 ? "One more rule says so" : `${further.length} more rules say so`}
      </p>
      {further.map((finding) => (
        <FurtherReason key={finding.id} finding={finding}>
          {actionsOf?.(finding, true)}
        </FurtherReason>
      ))}
    </div>
  );
  return (
    <FindingCard finding={lead} more={more}>
      {actionsOf?.(lead, false)}
    </FindingCard>
  );
}
