import type { ReactNode } from "react";
import type { NotChecked } from "@/lib/domain/check/types";
import { TierBadge } from "./tier-badge";

/** What no rule could read, with the question that would settle it. Never looks like "nothing found". */
export function NotCheckedList({ open, children }: { open: readonly NotChecked[]; children?: ReactNode }) {
  if (open.length === 0) return null;
  return (
    <section className="unchecked stack-small" aria-label="Not checked">
      <TierBadge tier="not-checked" />
      <ul>
        {open.map(({ fact, ask }) => (
          <li key={`${fact}${ask}`}>
            <strong>{fact}</strong>: {ask}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
