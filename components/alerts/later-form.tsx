"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { LATER_DAYS } from "@/lib/alerts/schema";
import { addDays } from "@/lib/domain/day/day";
import { Button } from "../ui/button";
import { Field } from "../ui/field";

interface Props {
  readonly pending: boolean;
  readonly problem: string | undefined;
  readonly onLater: (dueOn: string) => void;
}

/** The day on which an alert comes back. A week from now to begin with. */
export function LaterForm({ pending, problem, onLater }: Props) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [dueOn, setDueOn] = useState(() => addDays(today, 7));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onLater(dueOn);
  };
  return (
    <form className="stack-small" onSubmit={send} noValidate>
      <Field
        label="Show it again on"
        hint={`In the next ${LATER_DAYS} days. Until then it is on the record only.`}
        problem={problem}
      >
        {(wiring) => (
          <input
            {...wiring}
            ref={field}
            className="input"
            type="date"
            min={addDays(today, 1)}
            max={addDays(today, LATER_DAYS)}
            value={dueOn}
            onChange={(event) => setDueOn(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button small look="main" type="submit" busy={pending}>
          Put off
        </Button>
      </div>
    </form>
  );
}
