"use client";

import { type FormEvent, useState } from "react";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import type { Clearance } from "@/lib/domain/check/types";
import { addDays } from "@/lib/domain/day/day";
import { recordClearance } from "@/lib/facts/actions";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { SelectField, TextField } from "../ui/field";
import { formatDay } from "../ui/moment";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import { EffectNotice } from "./effect-notice";

/** How long a clearance holds unless its letter says otherwise. Unit: days. */
const USUAL_DAYS = 90;

const COVERS = [
  { value: "@massage", label: "Massage" },
  { value: "@exercise", label: "Exercise" },
  { value: "@stretch", label: "Stretching" },
  { value: "@self-massage", label: "Self-massage" },
  { value: "strength-training", label: "Strength training" },
  { value: "aerobic-moderate", label: "Moderate aerobic effort" },
  { value: "heat-whole-body", label: "Sauna and hot bath" },
] as const;

interface Props {
  readonly clientId: string;
  readonly today: string;
  readonly clearances: readonly Clearance[];
}

/** A doctor's permission on file. It turns "needs clearance" into "modify", never lifts what is contraindicated. */
export function ClearanceForm({ clientId, today, clearances }: Props) {
  const [effects, setEffects] = useState<readonly PlanEffect[] | null>(null);
  const [key, setKey] = useState(newKey);
  const { run, pending, problem } = useAction(recordClearance, setEffects);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const text = (name: string) => String(new FormData(form).get(name) ?? "");
    const input = {
      covers: [text("covers")],
      givenBy: text("givenBy"),
      givenOn: text("givenOn"),
      until: text("until"),
      letter: text("letter"),
    };
    if ((await run({ clientId, key, ...input })) === null) return;
    form.reset();
    setKey(newKey());
  }
  return (
    <section className="card stack-medium" aria-labelledby="clearance-title">
      <h2 id="clearance-title">Clearances</h2>
      <ul>
        {clearances.map(({ id, by, covers, until }) => (
          <li key={id}>
            {by}: {covers.map((cover) => COVERS.find(({ value }) => value === cover)?.label ?? cover).join(", ")}, until{" "}
            {formatDay(until)}
            {until < today && <strong> (run out)</strong>}
          </li>
        ))}
      </ul>
      <form className="stack-medium" onSubmit={submit} noValidate>
        <ErrorSummary problem={problem} />
        <SelectField label="Covers" name="covers" choices={COVERS} />
        <div className="fields">
          <TextField
            id="givenBy"
            label="Given by"
            name="givenBy"
            placeholder="Dr Okafor, GP"
            problem={problem?.fields?.givenBy}
          />
          <TextField
            id="givenOn"
            label="Given on"
            name="givenOn"
            type="date"
            defaultValue={today}
            problem={problem?.fields?.givenOn}
          />
          <TextField
            id="until"
            label="Holds until"
            name="until"
            type="date"
            defaultValue={addDays(today, USUAL_DAYS)}
            problem={problem?.fields?.until}
          />
          <TextField id="letter" label="Letter or note" name="letter" problem={problem?.fields?.letter} />
        </div>
        <Button type="submit" busy={pending}>
          Save clearance
        </Button>
      </form>
      <EffectNotice effects={effects} onClose={() => setEffects(null)} />
    </section>
  );
}
