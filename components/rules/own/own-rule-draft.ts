import type { OwnRule } from "@/lib/domain/knowledge/practice-rules";

/** An own rule while it is typed: every field as text, lists as they are picked. */
export interface OwnRuleDraft {
  readonly id: string;
  readonly condition: string;
  readonly keys: readonly string[];
  readonly touches: readonly string[];
  readonly tier: string;
  readonly scope: string;
  readonly sites: readonly string[];
  readonly practitioner: string;
  readonly client: string;
  readonly instead: string;
  readonly source: string;
}

export const EMPTY_RULE: OwnRuleDraft = {
  id: "",
  condition: "",
  keys: [],
  touches: [],
  tier: "modify",
  scope: "item",
  sites: [],
  practitioner: "",
  client: "",
  instead: "",
  source: "",
};

/** A kept rule, ready to be typed over. */
export function draftOf({ reviewedOn: _, ...rule }: OwnRule): OwnRuleDraft {
  return rule;
}
