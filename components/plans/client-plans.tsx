"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { usualFirstDay } from "@/lib/domain/program/first-day";
import { createPlan } from "@/lib/plans/actions";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorSummary } from "../ui/error-summary";
import { SelectField, TextField } from "../ui/field";
import { formatDay } from "../ui/moment";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";

interface Props {
  readonly clientId: string;
  readonly goal: string;
  readonly today: string;
  readonly programs: readonly { id: string; name: string; purpose: string; weeks: number; group: string }[];
  readonly plans: readonly { id: string; title: string; startsOn: string; version: number; ended: boolean }[];
}

/** The plans of a client, and the way to a new one. */
export function ClientPlans({ clientId, goal, today, programs, plans }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <section className="card stack-medium" aria-labelledby="plans-title">
      <div className="row-between">
        <h2 id="plans-title">Plans</h2>
        <Button look="main" onClick={() => setOpen(true)}>
          Six-week plan
        </Button>
      </div>
      {plans.length === 0 && (
        <p className="soft">
          No plan yet. Begin from a program: what is not safe for this client is swapped, and you are told why.
        </p>
      )}
      <ul className="rows">
        {plans.map(({ id, title, startsOn, version, ended }) => (
          <li key={id} className="fact">
            <span className="stack-small">
              <Link href={`/plans/${id}`} prefetch={false} className="strong">
                {title}
              </Link>
              <span className="soft small">from {formatDay(startsOn)}</span>
            </span>
            <Badge tone={version > 0 && !ended ? "allowed" : undefined}>
              {ended ? "Ended" : version > 0 ? `Version ${version}` : "Draft"}
            </Badge>
          </li>
        ))}
      </ul>
      <p className="small">
        <Link href={`/library?client=${clientId}`} prefetch={false}>
          See the library as it is safe for this client
        </Link>
      </p>
      <Dialog open={open} title="New six-week plan" onClose={() => setOpen(false)}>
        <NewPlanForm clientId={clientId} goal={goal} today={today} programs={programs} />
      </Dialog>
    </section>
  );
}

function NewPlanForm({ clientId, goal, today, programs }: Omit<Props, "plans">) {
  const router = useRouter();
  const [key] = useState(newKey);
  const [programId, setProgramId] = useState(programs[0]?.id ?? "");
  const chosen = programs.find(({ id }) => id === programId);
  const { run, pending, problem } = useAction(createPlan, ({ planId }) => router.push(`/plans/${planId}`));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    void run({ clientId, key, templateId: text("templateId"), startsOn: text("startsOn"), goal: text("goal") });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary problem={problem} />
      <SelectField
        label="Begin from"
        name="templateId"
        hint={chosen && `${chosen.purpose} ${chosen.weeks} weeks.`}
        value={programId}
        onChange={({ target }) => setProgramId(target.value)}
        choices={programs.map(({ id, name, group }) => ({ value: id, label: name, group }))}
      />
      <TextField
        id="startsOn"
        label="First day"
        name="startsOn"
        type="date"
        defaultValue={usualFirstDay(today)}
        problem={problem?.fields?.startsOn}
      />
      <TextField
        id="goal"
        label="Goal, in the client’s own words"
        name="goal"
        defaultValue={goal}
        problem={problem?.fields?.goal}
      />
      <div className="dialog-foot">
        <Button look="main" type="submit" busy={pending}>
          {pending ? "Checking and swapping…" : "Make the draft"}
        </Button>
      </div>
    </form>
  );
}
