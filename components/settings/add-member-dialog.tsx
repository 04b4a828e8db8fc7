"use client";

import { type FormEvent, useState } from "react";
import { inviteUser } from "@/lib/practice/actions";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorSummary } from "../ui/error-summary";
import { TextField } from "../ui/field";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import { PasswordField } from "./password-field";
import { RoleField } from "./role-field";
import type { RoleName } from "./roles";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAdded: (fullName: string) => void;
}

/** Adds somebody with a first password, which they change themselves after signing in. */
export function AddMemberDialog({ open, onClose, onAdded }: Props) {
  return (
    <Dialog open={open} title="Add somebody to the team" onClose={onClose}>
      <AddMemberForm onClose={onClose} onAdded={onAdded} />
    </Dialog>
  );
}

function AddMemberForm({ onClose, onAdded }: Omit<Props, "open">) {
  // One key for one filling-in: sent again after a lost answer, the person is added once.
  const [key] = useState(newKey);
  const [role, setRole] = useState<RoleName>("practitioner");
  const { run, pending, problem } = useAction(inviteUser);
  const problemOf = (name: string) => problem?.fields?.[name];
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    const fullName = text("fullName");
    const added = await run({ fullName, email: text("email"), role, password: text("password"), key });
    if (added !== null) onAdded(fullName);
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary problem={problem} prefix="member-" />
      <TextField
        id="member-fullName"
        name="fullName"
        label="Full name"
        autoComplete="off"
        problem={problemOf("fullName")}
      />
      <TextField
        id="member-email"
        name="email"
        type="email"
        label="E-mail address"
        autoComplete="off"
        problem={problemOf("email")}
      />
      <RoleField role={role} onChange={setRole} />
      <PasswordField
        id="member-password"
        name="password"
        label="First password"
        hint="12 characters or more. Tell them in person; they change it in Settings."
        autoComplete="new-password"
        problem={problemOf("password")}
      />
      <div className="dialog-foot">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="main" type="submit" busy={pending}>
          {pending ? "Adding…" : "Add"}
        </Button>
      </div>
    </form>
  );
}
