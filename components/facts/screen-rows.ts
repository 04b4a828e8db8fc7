import type { Rule, Tier } from "@/lib/domain/knowledge/types";

/** A rule as far as the readiness form shows it. */
export interface ScreenRow {
  readonly id: string;
  readonly tier: Tier;
  readonly says: string;
  readonly instead: string;
}

/** The rules behind the questions, as this practice has them. */
export function screenRows(rules: readonly Rule[], ids: readonly string[]): Record<string, ScreenRow> {
  return Object.fromEntries(
    rules
      .filter(({ id }) => ids.includes(id))
      .map(({ id, tier, say, instead }) => [id, { id, tier, says: say.practitioner, instead }]),
  );
}
