"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { saveClient } from "@/lib/facts/actions";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { useAction } from "../ui/use-action";
import { ConflictTable } from "./conflict-table";
import type { DetailsDraft } from "./details-draft";
import { DetailsFields } from "./details-fields";

interface Props {
  readonly clientId: string;
  readonly revision: number;
  readonly details: DetailsDraft;
}

/** Edits the details. When a colleague was faster, both versions are shown field by field and nothing typed is lost. */
export function EditClientForm({ clientId, revision: firstRevision, details }: Props) {
  const router = useRouter();
  const [draft, setDraft] = useState(details);
  const [revision, setRevision] = useState(firstRevision);
  const { run, pending, problem, clear } = useAction(saveClient, () => router.push(`/clients/${clientId}`));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ clientId, revision, details: draft });
  };
  const theirs = problem?.code === "conflict" ? problem.current : undefined;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary problem={problem} />
      {theirs && (
        <ConflictTable
          mine={draft}
          theirs={theirs}
          onTake={(field, value) => setDraft({ ...draft, [field]: value })}
          onDecided={() => {
            setRevision(Number(theirs.revision));
            clear();
          }}
        />
      )}
      <section className="card">
        <DetailsFields draft={draft} onChange={setDraft} problemOf={(name) => problem?.fields?.[name]} />
      </section>
      <div className="row">
        <Button look="main" type="submit" busy={pending} disabled={theirs !== undefined}>
          {pending ? "Saving…" : "Save"}
        </Button>
        <Button look="quiet" onClick={() => router.back()}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
