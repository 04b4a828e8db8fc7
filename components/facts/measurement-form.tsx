"use client";

import { type FormEvent, useState } from "react";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import { recordMeasurement } from "@/lib/facts/actions";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { SelectField, TextField } from "../ui/field";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import { EffectNotice } from "./effect-notice";

type Kind = "blood-pressure" | "resting-pulse" | "weight" | "pain";

const KINDS: readonly { value: Kind; label: string; first: string; factor: number }[] = [
  { value: "blood-pressure", label: "Blood pressure", first: "Upper number (mmHg)", factor: 1 },
  { value: "resting-pulse", label: "Resting pulse", first: "Beats a minute", factor: 1 },
  { value: "weight", label: "Weight", first: "Kilograms", factor: 10 },
  { value: "pain", label: "Pain", first: "0 to 10", factor: 1 },
];

export function MeasurementForm({ clientId, today }: { clientId: string; today: string }) {
  const [kind, setKind] = useState<Kind>("blood-pressure");
  const [effects, setEffects] = useState<readonly PlanEffect[] | null>(null);
  const [key, setKey] = useState(newKey);
  const { run, pending, problem } = useAction(recordMeasurement, setEffects);
  const shown = KINDS.find(({ value }) => value === kind) ?? KINDS[0];
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const number = (name: string) => Number.parseFloat(String(data.get(name) ?? "").replace(",", "."));
    const done = await run({
      clientId,
      key,
      kind,
      value: Math.round(number("value") * (shown?.factor ?? 1)),
      secondValue: kind === "blood-pressure" ? number("secondValue") : null,
      measuredOn: String(data.get("measuredOn")),
    });
    if (done === null) return;
    form.reset();
    setKey(newKey());
  }
  return (
    <section className="card" aria-labelledby="new-reading-title">
      <div className="card-title">
        <h2 id="new-reading-title">New reading</h2>
      </div>
      <form className="stack-medium" onSubmit={submit} noValidate>
        <ErrorSummary problem={problem} />
        <SelectField
          label="What"
          value={kind}
          onChange={({ target: { value } }) => setKind(KINDS.find((known) => known.value === value)?.value ?? kind)}
          choices={KINDS}
        />
        <div className="fields">
          <TextField
            id="value"
            label={shown?.first}
            name="value"
            inputMode="decimal"
            problem={problem?.fields?.value}
          />
          {kind === "blood-pressure" && (
            <TextField
              id="secondValue"
              label="Lower number (mmHg)"
              name="secondValue"
              inputMode="numeric"
              problem={problem?.fields?.secondValue}
            />
          )}
          <TextField
            id="measuredOn"
            label="Day"
            name="measuredOn"
            type="date"
            defaultValue={today}
            problem={problem?.fields?.measuredOn}
          />
        </div>
        <div>
          <Button look="main" type="submit" busy={pending}>
            Save reading
          </Button>
        </div>
      </form>
      <EffectNotice effects={effects} onClose={() => setEffects(null)} />
    </section>
  );
}
