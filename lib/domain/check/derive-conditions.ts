import type { IsoDay } from "../day/day";
import { conditions } from "../knowledge/conditions";
import { regionWords } from "../knowledge/regions";
import type { Condition } from "../knowledge/types";
import { gestationDays } from "./derive-pregnancy";
import { stageOf } from "./derive-stage";
import type { Derived, Evidence } from "./evidence";
import type { ConditionFact, NotChecked } from "./types";

const conditionById = new Map<string, Condition>(conditions.map((condition) => [condition.id, condition]));

/** Keys of the recorded conditions; free text is handed on as not checked. */
export function conditionKeys(facts: readonly ConditionFact[], today: IsoDay): Derived {
  const evidence: Evidence[] = [];
  const notChecked: NotChecked[] = [];
  for (const fact of facts) {
    const condition = fact.key === null ? undefined : conditionById.get(fact.key);
    if (!condition) {
      notChecked.push({ fact: fact.text || String(fact.key), ask: "Which listed condition is this?" });
      continue;
    }
    const { keys, ask } = stageOf(condition.id, fact, today);
    const base = wordingOf(condition, fact, today);
    for (const key of new Set([...condition.keys, ...keys])) evidence.push({ key, ...base });
    if (ask) notChecked.push({ fact: condition.name, ask });
  }
  return { evidence, notChecked };
}

function wordingOf(condition: Condition, fact: ConditionFact, today: IsoDay): Omit<Evidence, "key"> {
  const stage = condition.stages?.find(({ value }) => value === fact.stage)?.label ?? fact.stage;
  const details = [
    fact.regions?.length ? regionWords(fact.regions) : undefined,
    fact.side && `${fact.side} side${fact.side === "both" ? "s" : ""}`,
    stage,
    fact.since && `since ${fact.since}`,
    fact.surgeryOn && `operated ${fact.surgeryOn}`,
    fact.dueDate && `due ${fact.dueDate}, ${Math.floor(gestationDays(fact.dueDate, today) / 7)} weeks today`,
  ].filter((detail) => detail !== undefined && detail !== "");
  const on = fact.recordedOn ?? fact.since ?? fact.surgeryOn;
  return {
    text: details.length > 0 ? `${condition.name} (${details.join("; ")})` : condition.name,
    ...(on ? { on } : {}),
    basis: basisOf(condition.id, fact),
    ...(fact.regions?.length ? { regions: fact.regions } : {}),
  };
}

function basisOf(id: string, fact: ConditionFact): string {
  const { side, stage, controlled, since, surgeryOn, dueDate } = fact;
  const regions = [...(fact.regions ?? [])].sort().join("+");
  return [id, regions, side, stage, controlled, since, surgeryOn, dueDate].map((part) => String(part ?? "")).join("|");
}
