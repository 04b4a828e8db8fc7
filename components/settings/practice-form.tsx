"use client";

import { type FormEvent, useState } from "react";
import { savePractice } from "@/lib/practice/actions";
import { LookField } from "../figure/look-field";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { SelectField, TextField } from "../ui/field";
import { useAction } from "../ui/use-action";
import { PracticeConflict } from "./practice-conflict";
import type { PracticeDraft } from "./practice-draft";

interface Props {
  readonly revision: number;
  readonly details: PracticeDraft;
}

const PAPERS = [
  { value: "a4", label: "A4" },
  { value: "letter", label: "US Letter" },
] as const;

/** The practice's details. When somebody else was faster, both versions are shown and nothing typed is lost. */
export function PracticeForm({ revision: firstRevision, details }: Props) {
  const [draft, setDraft] = useState(details);
  const [revision, setRevision] = useState(firstRevision);
  const [saved, setSaved] = useState(false);
  const { run, pending, problem, clear } = useAction(savePractice);
  const theirs = problem?.code === "conflict" ? problem.current : undefined;
  const change = (field: keyof PracticeDraft, value: string) => {
    setSaved(false);
    setDraft((before) => ({ ...before, [field]: value }));
  };
  async function submit(event: FormEvent) {
    event.preventDefault();
    setSaved(false);
    const paper = draft.paper === "letter" ? "letter" : "a4";
    if ((await run({ ...draft, paper, revision })) === null) return;
    setRevision(revision + 1);
    setSaved(true);
  }
  return (
    <section className="card stack" aria-labelledby="practice-title">
      <h2 id="practice-title">Practice</h2>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary problem={problem} prefix="practice-" />
        {theirs && (
          <PracticeConflict
            mine={draft}
            theirs={theirs}
            onTake={change}
            onDecided={() => {
              setRevision(Number(theirs.revision));
              clear();
            }}
          />
        )}
        <PracticeFields draft={draft} onChange={change} problemOf={(name) => problem?.fields?.[name]} />
        <div className="row">
          <Button look="main" type="submit" busy={pending} disabled={theirs !== undefined}>
            {pending ? "Saving…" : "Save"}
          </Button>
          <span role="status">{saved ? "Saved." : ""}</span>
        </div>
      </form>
    </section>
  );
}

interface FieldsProps {
  readonly draft: PracticeDraft;
  readonly onChange: (field: keyof PracticeDraft, value: string) => void;
  readonly problemOf: (name: string) => string | undefined;
}

function PracticeFields({ draft, onChange, problemOf }: FieldsProps) {
  const wired = (field: keyof PracticeDraft) => ({
    id: `practice-${field}`,
    value: draft[field],
    problem: problemOf(field),
    onChange: (event: { target: { value: string } }) => onChange(field, event.target.value),
  });
  return (
    <div className="fields">
      <TextField label="Practice name" autoComplete="organization" {...wired("name")} />
      <TextField
        label="Phone for clients"
        hint="On every page and sheet that clients get"
        type="tel"
        autoComplete="tel"
        {...wired("phone")}
      />
      <TextField label="Emergency number" hint="Stands in every stop-and-call box" {...wired("emergencyNumber")} />
      <SelectField label="Paper" hint="Size of printed sheets" choices={PAPERS} {...wired("paper")} />
      <TextField
        label="Lock after"
        hint="Minutes without a touch, 2 to 120"
        inputMode="numeric"
        {...wired("idleMinutes")}
      />
      <LookField
        id="practice-figureLook"
        value={draft.figureLook}
        problem={problemOf("figureLook")}
        onChange={(value) => onChange("figureLook", value)}
      />
    </div>
  );
}
