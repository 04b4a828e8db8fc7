import Link from "next/link";
import type { ReactNode } from "react";
import type { NotChecked } from "@/lib/domain/check/types";
import { TierBadge } from "./tier-badge";

interface Props {
  readonly open: readonly NotChecked[];
  /** Whose record can be gone to for a reading. */
  readonly clientId?: string;
  readonly children?: ReactNode;
}

/** What a reading settles. */
const READINGS = new Set(["Blood pressure"]);

/** What no rule could read, with the question that would settle it. Never looks like "nothing found". */
export function NotCheckedList({ open, clientId, children }: Props) {
  if (open.length === 0) return null;
  return (
    <section className="unchecked stack-small" aria-label="Not checked">
      <TierBadge tier="not-checked" />
      <ul>
        {open.map(({ fact, ask }) => (
          <li key={`${fact}${ask}`}>
            <strong>{fact}</strong>: {ask}{" "}
            {clientId !== undefined && READINGS.has(fact) && (
              <Link href={`/clients/${clientId}/measurements`} prefetch={false}>
                Record it
              </Link>
            )}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
