"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { createClient } from "@/lib/clients/actions";
import type { NewClientInput } from "@/lib/clients/schema";
import type { Mark } from "@/lib/domain/body-map/marks";
import { BodyMapField } from "../body-map/body-map-field";
import { MapWarnings } from "../body-map/map-warnings";
import type { ConditionDraft } from "../facts/condition-draft";
import { ConditionFields } from "../facts/condition-fields";
import { ConditionPicker } from "../facts/condition-picker";
import { MedicineChip } from "../facts/medicine-chip";
import { type MedicineDraft, MedicinePicker } from "../facts/medicine-picker";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import { EMPTY_DETAILS } from "./details-draft";
import { DetailsFields } from "./details-fields";
import { LiveCheck } from "./live-check";

type Keyed<T> = T & { readonly formId: string };

/** A new client in one go: details, conditions, medicines, and what the check says of them while typing. */
export function NewClientForm({ today }: { today: string }) {
  const router = useRouter();
  const [key] = useState(newKey);
  const [details, setDetails] = useState(EMPTY_DETAILS);
  const [conditions, setConditions] = useState<readonly Keyed<ConditionDraft>[]>([]);
  const [medicines, setMedicines] = useState<readonly Keyed<MedicineDraft>[]>([]);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const { run, pending, problem } = useAction(createClient, (id) => router.push(`/clients/${id}`));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(inputOf(key, details, conditions, medicines, marks));
  };
  return (
    <form className="columns" onSubmit={submit} noValidate>
      <div className="stack">
        <ErrorSummary problem={problem} />
        <section className="card stack" aria-labelledby="details-title">
          <h2 id="details-title">Details</h2>
          <DetailsFields draft={details} onChange={setDetails} problemOf={(name) => problem?.fields?.[name]} />
        </section>
        <WhatHurts marks={marks} onChange={setMarks} />
        <section className="card stack" aria-labelledby="conditions-title">
          <h2 id="conditions-title">Conditions</h2>
          {conditions.map((condition) => (
            <ConditionFields
              key={condition.formId}
              draft={condition}
              onChange={(draft) =>
                setConditions(conditions.map((other) => (other === condition ? { ...condition, ...draft } : other)))
              }
              onRemove={() => setConditions(conditions.filter((other) => other !== condition))}
            />
          ))}
          <ConditionPicker onPick={(draft) => setConditions([...conditions, { ...draft, formId: newKey() }])} />
        </section>
        <section className="card stack" aria-labelledby="medicines-title">
          <h2 id="medicines-title">Medicines</h2>
          <div className="row">
            {medicines.map((medicine) => (
              <MedicineChip
                key={medicine.formId}
                medicine={medicine}
                onRemove={() => setMedicines(medicines.filter((other) => other !== medicine))}
              />
            ))}
          </div>
          <MedicinePicker onPick={(draft) => setMedicines([...medicines, { ...draft, formId: newKey() }])} />
        </section>
        <div className="row">
          <Button look="main" type="submit" busy={pending}>
            {pending ? "Saving…" : "Save client"}
          </Button>
          <Button look="quiet" onClick={() => router.back()}>
            Cancel
          </Button>
        </div>
      </div>
      <LiveCheck today={today} birthDate={details.birthDate} conditions={conditions} medicines={medicines} />
    </form>
  );
}

/** The body map as a step of the form that may be left out. */
function WhatHurts({ marks, onChange }: { marks: readonly Mark[]; onChange: (marks: readonly Mark[]) => void }) {
  const count = marks.length === 0 ? "optional" : `${marks.length} marked`;
  return (
    <section className="card stack" aria-labelledby="hurts-title" id="marks" tabIndex={-1}>
      <h2 id="hurts-title">
        What hurts <span className="soft small">{count}</span>
      </h2>
      <MapWarnings marks={marks} clientId={null} />
      <details className="details">
        <summary>Open the body map</summary>
        <p className="soft small">The map is for you and the client; conditions drive the check.</p>
        <BodyMapField marks={marks} onChange={onChange} />
      </details>
    </section>
  );
}

function inputOf(
  key: string,
  details: typeof EMPTY_DETAILS,
  conditions: readonly Keyed<ConditionDraft>[],
  medicines: readonly Keyed<MedicineDraft>[],
  marks: readonly Mark[],
): NewClientInput {
  return {
    key,
    details,
    conditions: conditions.map(({ formId: _, regions, ...condition }) => ({ ...condition, regions: [...regions] })),
    medicines: medicines.map(({ formId: _, ...medicine }) => medicine),
    marks: marks.map((mark) => ({ ...mark })),
  };
}
