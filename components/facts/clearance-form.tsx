"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import { addDays } from "@/lib/domain/day/day";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { TextField } from "../ui/field";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import type { CoverableItem } from "./covers";
import { CoversField } from "./covers-field";
import { EffectNotice } from "./effect-notice";
import { sendClearance } from "./send-clearance";

/** How long a clearance holds unless its letter says otherwise. Unit: days. */
const USUAL_DAYS = 90;

interface Props {
  readonly clientId: string;
  readonly today: string;
  readonly items: readonly CoverableItem[];
}

/** A doctor's permission, on its way to the file. It turns "needs clearance" into "modify", never lifts what is
 *  contraindicated. */
export function ClearanceForm({ clientId, today, items }: Props) {
  const router = useRouter();
  const [effects, setEffects] = useState<readonly PlanEffect[] | null>(null);
  const [picked, setPicked] = useState<readonly CoverableItem[]>([]);
  const [key, setKey] = useState(newKey);
  const { run, pending, problem } = useAction(sendClearance, setEffects);
  const problems = problem?.fields ?? {};
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const place = event.currentTarget;
    const form = new FormData(place);
    form.set("key", key);
    if ((await run({ clientId, form })) === null) return;
    place.reset();
    setPicked([]);
    setKey(newKey());
    router.refresh();
  }
  return (
    <section className="card stack-medium" aria-labelledby="new-clearance-title">
      <h2 id="new-clearance-title">New clearance</h2>
      <p className="soft">
        It turns “needs clearance” into “modify” for what it covers. What is contraindicated stays so.
      </p>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary problem={problem} />
        <CoversField items={items} picked={picked} onPicked={setPicked} problem={problems.covers} />
        <TextField
          id="givenBy"
          label="Given by"
          name="givenBy"
          placeholder="Dr Okafor, GP"
          problem={problems.givenBy}
        />
        <div className="pair">
          <TextField
            id="givenOn"
            label="Given on"
            name="givenOn"
            type="date"
            defaultValue={today}
            problem={problems.givenOn}
          />
          <TextField
            id="until"
            label="Holds until"
            name="until"
            type="date"
            hint={`${USUAL_DAYS} days, or as the letter says`}
            defaultValue={addDays(today, USUAL_DAYS)}
            problem={problems.until}
          />
        </div>
        <TextField
          id="letter"
          label="Reference or note (optional)"
          name="letter"
          placeholder="Letter of 12 March, by e-mail"
          problem={problems.letter}
        />
        <TextField
          id="file"
          label="The letter (optional)"
          name="file"
          type="file"
          accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
          hint="PDF, JPEG or PNG, 4 MB at most"
          problem={problems.file}
        />
        <div>
          <Button look="main" type="submit" busy={pending}>
            {pending ? "Saving…" : "Save clearance"}
          </Button>
        </div>
      </form>
      <EffectNotice effects={effects} onClose={() => setEffects(null)} />
    </section>
  );
}
