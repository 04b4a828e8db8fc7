"use client";

import { useState } from "react";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import type { ConditionFact, Facts } from "@/lib/domain/check/types";
import { closeCondition, closeMedicine, recordMedicine } from "@/lib/facts/actions";
import { formatDay } from "../ui/moment";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import { ConditionDialog } from "./condition-dialog";
import { type ConditionDraft, conditionOf } from "./condition-draft";
import { ConditionPicker } from "./condition-picker";
import { EffectNotice } from "./effect-notice";
import { FactRow } from "./fact-row";
import { MedicinePicker } from "./medicine-picker";

interface CardProps {
  readonly clientId: string;
  readonly facts: Facts;
  readonly onEffects: (effects: readonly PlanEffect[]) => void;
}

/** Conditions and medicines of a client. Each change says at once what it did to the plans in use. */
export function FactsPanel({ clientId, facts }: Omit<CardProps, "onEffects">) {
  const [effects, setEffects] = useState<readonly PlanEffect[] | null>(null);
  return (
    <div className="stack">
      <ConditionsCard clientId={clientId} facts={facts} onEffects={setEffects} />
      <MedicinesCard clientId={clientId} facts={facts} onEffects={setEffects} />
      <EffectNotice effects={effects} onClose={() => setEffects(null)} />
    </div>
  );
}

function ConditionsCard({ clientId, facts, onEffects }: CardProps) {
  const [picked, setPicked] = useState<ConditionDraft | null>(null);
  const end = useAction(closeCondition, onEffects, { queue: true });
  return (
    <section className="card stack-medium" aria-labelledby="conditions-title">
      <h2 id="conditions-title">Conditions</h2>
      <ul className="rows">
        {facts.conditions.map((fact) => (
          <FactRow
            key={fact.id}
            name={fact.text}
            notes={notesOn(fact)}
            codes={codesOf(fact.key)}
            busy={end.pending}
            onEnd={() => end.run({ clientId, factId: fact.id })}
          />
        ))}
        {facts.conditions.length === 0 && <li className="soft">None recorded.</li>}
      </ul>
      {end.problem && <p className="field-problem">{end.problem.message}</p>}
      <ConditionPicker onPick={setPicked} />
      <ConditionDialog clientId={clientId} start={picked} onClose={() => setPicked(null)} onEffects={onEffects} />
    </section>
  );
}

function notesOn({ key, stage, dueDate, since, treatedBy }: ConditionFact) {
  return [
    stage && (conditionOf(key)?.stages?.find(({ value }) => value === stage)?.label ?? stage),
    dueDate && `due ${formatDay(dueDate)}`,
    since && `since ${formatDay(since)}`,
    treatedBy && `treated by ${treatedBy}`,
    key === null && "not checked",
  ];
}

function codesOf(key: ConditionFact["key"]): string[] {
  const { icd10, snomed } = conditionOf(key) ?? {};
  return [...(icd10 ? [`ICD-10-CM ${icd10}`] : []), ...(snomed ? [`SNOMED CT ${snomed}`] : [])];
}

function MedicinesCard({ clientId, facts, onEffects }: CardProps) {
  const add = useAction(recordMedicine, onEffects, { queue: true });
  const end = useAction(closeMedicine, onEffects, { queue: true });
  const problem = add.problem ?? end.problem;
  return (
    <section className="card stack-medium" aria-labelledby="medicines-title">
      <h2 id="medicines-title">Medicines</h2>
      <ul className="rows">
        {facts.medicines.map(({ id, name, recordedOn, classId }) => (
          <FactRow
            key={id}
            name={name}
            notes={[recordedOn && `recorded ${formatDay(recordedOn)}`, classId === null && "not checked"]}
            busy={end.pending}
            onEnd={() => end.run({ clientId, factId: id })}
          />
        ))}
        {facts.medicines.length === 0 && <li className="soft">None recorded.</li>}
      </ul>
      <MedicinePicker onPick={(picked) => add.run({ clientId, key: newKey(), medicine: { ...picked } })} />
      {problem && <p className="field-problem">{problem.message}</p>}
    </section>
  );
}
