import type { Rule } from "@/lib/domain/knowledge/types";
import { TIER_LABEL } from "./tier-badge";

/** What the practice has made of a rule, and why; nothing for a rule as it is shipped. */
export function PracticeHand({ rule: { practice } }: { rule: Rule }) {
  if (!practice) return null;
  return (
    <div>
      <dt>Your practice</dt>
      <dd>
        {practice.was === null ? "Own rule. " : `Shipped as “${TIER_LABEL[practice.was]}”. `}
        {practice.reason}
      </dd>
    </div>
  );
}
