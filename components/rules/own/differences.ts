import type { OwnRule, PracticeRules } from "@/lib/domain/knowledge/practice-rules";
import { TIER_LABEL } from "../../finding/tier-badge";

/** What a draft changes about the rules in use, a sentence each. */
export function differences(
  live: PracticeRules,
  draft: PracticeRules,
  names: Readonly<Record<string, string>>,
): readonly string[] {
  return [...ownDifferences(live.own, draft.own), ...tierDifferences(live, draft, names)];
}

function ownDifferences(live: readonly OwnRule[], draft: readonly OwnRule[]): string[] {
  const before = new Map(live.map((rule) => [rule.id, rule]));
  const kept = new Set(draft.map(({ id }) => id));
  return [
    ...draft.flatMap((rule) => {
      const was = before.get(rule.id);
      if (!was) return [`New: ${rule.condition} (${TIER_LABEL[rule.tier]}).`];
      return JSON.stringify(was) === JSON.stringify(rule)
        ? []
        : [`Changed: ${rule.condition} (${TIER_LABEL[rule.tier]}).`];
    }),
    ...live.filter(({ id }) => !kept.has(id)).map(({ condition }) => `Removed: ${condition}.`),
  ];
}

function tierDifferences(live: PracticeRules, draft: PracticeRules, names: Readonly<Record<string, string>>): string[] {
  const before = new Map(live.tiers.map((change) => [change.ruleId, change]));
  const after = new Map(draft.tiers.map((change) => [change.ruleId, change]));
  const nameOf = (ruleId: string) => `Rule ${ruleId}, ${names[ruleId] ?? "no longer shipped"}`;
  return [
    ...draft.tiers.flatMap(({ ruleId, tier, reason }) => {
      const was = before.get(ruleId);
      if (was?.tier === tier && was.reason === reason) return [];
      return [`${nameOf(ruleId)}: ${TIER_LABEL[tier]}. ${reason}`];
    }),
    ...live.tiers
      .filter(({ ruleId }) => !after.has(ruleId))
      .map(({ ruleId }) => `${nameOf(ruleId)}: back to the shipped tier.`),
  ];
}
