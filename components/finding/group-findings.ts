import type { Finding } from "@/lib/domain/check/types";

/** Findings that are read as one, the strictest first. */
export type FindingGroup = readonly [Finding, ...Finding[]];

/** Rules that stop the very same items for the same cause say one thing: swap them or decide. What is to be changed stays
 *  apart, as each change is made by itself. The order of the findings, strictest first, decides who leads. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const group = groups.find(([lead]) => saysTheSame(lead, finding));
    if (group) group.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function saysTheSame(lead: Finding, other: Finding): boolean {
  const causes = new Set(lead.because.map(({ text }) => text));
  return (
    stops(lead) && stops(other) && refsOf(lead) === refsOf(other) && other.because.some(({ text }) => causes.has(text))
  );
}

const stops = ({ tier }: Finding): boolean => tier === "contraindicated" || tier === "needs-clearance";

// What is overridden by one rule and open by another is still to be decided on a card of its own.
const refsOf = ({ items }: Finding): string =>
  items
    .map(({ ref, overriddenBy }) => (overriddenBy ? `${ref} overridden` : ref))
    .sort()
    .join("\n");
