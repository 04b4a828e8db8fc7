"use client";

import { items } from "@/lib/domain/knowledge";
import { knownSelector } from "@/lib/domain/knowledge/known";
import { touchedBySelectors } from "../touched";

/** Names shown before the rest is counted. */
const MOST = 8;

/** What a rule would be about, by name, while it is put together. */
export function HitPreview({ touches }: { touches: readonly string[] }) {
  const names = touchedBySelectors(touches.filter(knownSelector), items).map(({ name }) => name);
  const rest = names.length - MOST;
  return (
    <p className="soft small" role="status">
      {touches.length === 0
        ? "Choose what it is about to see which items it hits."
        : `Hits ${names.length} of ${items.length} items${names.length === 0 ? "." : `: ${names.slice(0, MOST).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`}`}
    </p>
  );
}
