"use client";

import { useState } from "react";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import type { Facts } from "@/lib/domain/check/types";
import { closeCondition, closeMedicine, recordCondition, recordMedicine } from "@/lib/facts/actions";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { formatDay } from "../ui/moment";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import type { ConditionDraft } from "./condition-draft";
import { ConditionFields } from "./condition-fields";
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
  // The key belongs to one filling-in: sent twice, the condition is recorded once.
  const [filling, setFilling] = useState<{ draft: ConditionDraft; key: string } | null>(null);
  const add = useAction(recordCondition, (done) => {
    onEffects(done);
    setFilling(null);
  });
  const end = useAction(closeCondition, onEffects, { queue: true });
  return (
    <section className="card stack-medium" aria-labelledby="conditions-title">
      <h2 id="conditions-title">Conditions</h2>
      <ul className="rows">
        {facts.conditions.map(({ id, text, stage, dueDate, since, key }) => (
          <FactRow
            key={id}
            name={text}
            notes={[
              stage,
              dueDate && `due ${formatDay(dueDate)}`,
              since && `since ${formatDay(since)}`,
              key === null && "not checked",
            ]}
            busy={end.pending}
            onEnd={() => end.run({ clientId, factId: id })}
          />
        ))}
        {facts.conditions.length === 0 && <li className="soft">None recorded.</li>}
      </ul>
      {end.problem && <p className="field-problem">{end.problem.message}</p>}
      <ConditionPicker onPick={(draft) => setFilling({ draft, key: newKey() })} />
      <Dialog open={filling !== null} title="Add a condition" onClose={() => setFilling(null)}>
        {filling && (
          <>
            <ConditionFields
              draft={filling.draft}
              onChange={(draft) => setFilling({ ...filling, draft })}
              onRemove={() => setFilling(null)}
            />
            {add.problem && <p className="field-problem">{add.problem.message}</p>}
            <div className="dialog-foot">
              <Button look="main" busy={add.pending} onClick={() => add.run(inputOf(clientId, filling))}>
                Add to the record
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </section>
  );
}

function inputOf(clientId: string, { draft, key }: { draft: ConditionDraft; key: string }) {
  return { clientId, key, condition: { ...draft, regions: [...draft.regions] } };
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
