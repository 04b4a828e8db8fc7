"use client";

import { findConditions } from "@/lib/domain/check/search-facts";
import { Combobox } from "../ui/combobox";
import { type ConditionDraft, freeCondition, knownConditionDraft } from "./condition-draft";

interface Props {
  readonly label?: string;
  readonly onPick: (draft: ConditionDraft) => void;
}

export function ConditionPicker({ label = "Add a condition", onPick }: Props) {
  return (
    <Combobox
      label={label}
      hint="By name, synonym or plain words"
      find={choices}
      onPick={({ id, name, region }) => onPick(knownConditionDraft(id, name, region))}
      onText={(text) => onPick(freeCondition(text))}
    />
  );
}

function choices(typed: string) {
  return findConditions(typed).map(({ conditionId, name, matched, region }) => ({
    id: conditionId,
    name,
    region,
    hint: matched === name ? undefined : `(${matched})`,
  }));
}
