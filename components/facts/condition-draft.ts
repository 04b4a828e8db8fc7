import { type ConditionId, conditions } from "@/lib/domain/knowledge/conditions";
import type { RegionId } from "@/lib/domain/knowledge/regions";
import type { Condition, Side } from "@/lib/domain/knowledge/types";

/** A condition as it is being filled in; texts stay as typed until the form is sent. */
export interface ConditionDraft {
  readonly key: string | null;
  readonly text: string;
  readonly regions: readonly RegionId[];
  readonly side: Side | null;
  readonly stage: string;
  readonly controlled: boolean | null;
  readonly dueDate: string;
  readonly surgeryOn: string;
  readonly since: string;
  /** Who treats it. */
  readonly treatedBy: string;
}

const EMPTY = {
  regions: [],
  side: null,
  stage: "",
  controlled: null,
  dueDate: "",
  surgeryOn: "",
  since: "",
  treatedBy: "",
} as const;

/** A condition that nobody's list knows. */
export function freeCondition(text: string): ConditionDraft {
  return { ...EMPTY, key: null, text };
}

/** A condition of the list, nothing qualified yet but the body area that its name says. */
export function knownConditionDraft(key: string, text: string, region?: RegionId): ConditionDraft {
  return { ...EMPTY, key, text, regions: region ? [region] : [] };
}

/** What the list says of a condition: which qualifiers to ask. */
export function conditionOf(key: string | null): Condition | undefined {
  return conditions.find(({ id }) => id === key);
}

/** A condition of the list by its key alone, as an answer opens it. */
export function openedDraft(id: ConditionId): ConditionDraft {
  return knownConditionDraft(id, conditionOf(id)?.name ?? id);
}
