import type { Deed } from "@/lib/alerts/schema";

/** What can have been done, in the order in which it is offered. */
export const DEED_WORDS: Readonly<Record<Deed, string>> = {
  called: "Called the client",
  "plan-changed": "Changed the plan",
  referred: "Referred",
  other: "Other",
};

const OUTCOME_WORDS: Readonly<Record<string, string>> = { seen: "Seen", ...DEED_WORDS };

/** "Called the client: no numbness today". Alerts of before outcomes were kept had been seen. */
export function outcomeInWords({ outcome, note }: { outcome: string | null; note: string | null }): string {
  if (outcome === "other" && note) return note;
  const word = OUTCOME_WORDS[outcome ?? "seen"] ?? "Dealt with";
  return note ? `${word}: ${note}` : word;
}
