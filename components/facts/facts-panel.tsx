"use client";

import { useState } from "react";
import type { Facts } from "@/lib/domain/check/types";
import { closeCondition, closeMedicine, recordCondition, recordMedicine } from "@/lib/facts/actions";
import type { PlanEffect } from "@/lib/facts/mutations";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { formatDay } from "../ui/moment";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import type { ConditionDraft } from "./condition-draft";
import { ConditionFields } from "./condition-fields";
import { ConditionPicker } from "./condition-picker";
import { EffectNotice } from "./effect-notice";
import { MedicinePicker } from "./medicine-picker";

/** Conditions and medicines of a client. Each change says at once what it did to the plans in use. */
export function FactsPanel({ clientId, facts }: { clientId: string; facts: Facts }) {
  const [draft, setDraft] = useState<ConditionDraft | null>(null);
  const [effects, setEffects] = useState<readonly PlanEffect[] | null>(null);
  const condition = useAction(recordCondition, (done) => {
    setEffects(done);
    setDraft(null);
  });
  const medicine = useAction(recordMedicine, setEffects);
  const endedCondition = useAction(closeCondition, setEffects);
  const endedMedicine = useAction(closeMedicine, setEffects);
  const problem = medicine.problem ?? endedCondition.problem ?? endedMedicine.problem;
  return (
    <div className="stack">
      <section className="card stack-medium" aria-labelledby="conditions-title">
        <h2 id="conditions-title">Conditions</h2>
        <ul className="rows">
          {facts.conditions.map((fact) => (
            <li key={fact.id} className="fact">
              <FactText
                name={fact.text}
                notes={[
                  fact.stage,
                  fact.dueDate && `due ${formatDay(fact.dueDate)}`,
                  fact.since && `since ${formatDay(fact.since)}`,
                  fact.key === null && "not checked",
                ]}
              />
              <Button
                small
                look="quiet"
                busy={endedCondition.pending}
                onClick={() => endedCondition.run({ clientId, factId: fact.id })}
                aria-label={`End ${fact.text}`}
              >
                End
              </Button>
            </li>
          ))}
          {facts.conditions.length === 0 && <li className="soft">None recorded.</li>}
        </ul>
        <ConditionPicker onPick={setDraft} />
      </section>
      <section className="card stack-medium" aria-labelledby="medicines-title">
        <h2 id="medicines-title">Medicines</h2>
        <ul className="rows">
          {facts.medicines.map((fact) => (
            <li key={fact.id} className="fact">
              <FactText
                name={fact.name}
                notes={[
                  fact.recordedOn && `recorded ${formatDay(fact.recordedOn)}`,
                  fact.classId === null && "not checked",
                ]}
              />
              <Button
                small
                look="quiet"
                busy={endedMedicine.pending}
                onClick={() => endedMedicine.run({ clientId, factId: fact.id })}
                aria-label={`End ${fact.name}`}
              >
                End
              </Button>
            </li>
          ))}
          {facts.medicines.length === 0 && <li className="soft">None recorded.</li>}
        </ul>
        <MedicinePicker onPick={(picked) => medicine.run({ clientId, key: newKey(), medicine: { ...picked } })} />
        {problem && <p className="field-problem">{problem.message}</p>}
      </section>
      <Dialog open={draft !== null} title="Add a condition" onClose={() => setDraft(null)}>
        {draft && (
          <>
            <ConditionFields draft={draft} onChange={setDraft} onRemove={() => setDraft(null)} />
            {condition.problem && <p className="field-problem">{condition.problem.message}</p>}
            <div className="dialog-foot">
              <Button
                look="main"
                busy={condition.pending}
                onClick={() =>
                  condition.run({ clientId, key: newKey(), condition: { ...draft, regions: [...draft.regions] } })
                }
              >
                Add to the record
              </Button>
            </div>
          </>
        )}
      </Dialog>
      <EffectNotice effects={effects} onClose={() => setEffects(null)} />
    </div>
  );
}

function FactText({ name, notes }: { name: string; notes: readonly (string | false | undefined)[] }) {
  const said = notes.filter(Boolean).join(" · ");
  return (
    <span>
      <span className="strong">{name}</span>
      {said && <span className="soft small"> {said}</span>}
    </span>
  );
}
