"use client";

import { type FormEvent, useState } from "react";
import { createTemplate } from "@/lib/plans/actions";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorSummary } from "../ui/error-summary";
import { TextField } from "../ui/field";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";

interface Props {
  readonly planId: string;
  readonly title: string;
  /** Saves what is open first; false when it could not. */
  readonly save: () => Promise<boolean>;
}

/** Keeps the plan as a template of the practice, without the client's goal and notes. */
export function KeepTemplate({ planId, title, save }: Props) {
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState(false);
  const [key, setKey] = useState(newKey);
  const [unsaved, setUnsaved] = useState(false);
  const { run, pending, problem } = useAction(createTemplate, () => {
    setOpen(false);
    setKept(true);
    setKey(newKey());
  });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    const isSaved = await save();
    setUnsaved(!isSaved);
    if (isSaved) await run({ planId, key, name: text("name"), purpose: text("purpose") });
  };
  return (
    <>
      <Button small look="quiet" onClick={() => setOpen(true)}>
        Keep as a template
      </Button>
      <span role="status" className="small">
        {kept ? "Kept. It stands first when you begin a plan." : ""}
      </span>
      <Dialog open={open} title="Keep as a template" onClose={() => setOpen(false)}>
        <form className="stack" onSubmit={submit} noValidate>
          <p>The weeks and doses are kept; the client’s goal and your notes are not.</p>
          <ErrorSummary problem={problem} />
          <TextField
            id="name"
            name="name"
            label="Name"
            defaultValue={title}
            maxLength={120}
            problem={problem?.fields?.name}
          />
          <TextField
            id="purpose"
            name="purpose"
            label="What it is for"
            maxLength={300}
            problem={problem?.fields?.purpose}
          />
          {unsaved && (
            <p className="field-problem">
              Your last changes could not be saved. Close this, see what stands beside “Undo”, and try again.
            </p>
          )}
          <div className="dialog-foot">
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button look="main" type="submit" busy={pending}>
              Keep
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
