/** "Pain 6 → 3", "Pain 6 before", or null when it was not asked. */
export function painWords(before: number | null, after: number | null): string | null {
  if (before !== null && after !== null) return `Pain ${before} → ${after}`;
  if (before !== null) return `Pain ${before} before`;
  return after === null ? null : `Pain ${after} after`;
}
