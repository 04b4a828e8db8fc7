"use client";

import { useState } from "react";
import { Button } from "../ui/button";
import { Field } from "../ui/field";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly autoComplete: "current-password" | "new-password";
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** A password, hidden unless its owner wants to see what they typed. */
export function PasswordField({ id, name, label, hint, autoComplete, problem }: Props) {
  const [seen, setSeen] = useState(false);
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      {(wiring) => (
        <span className="password">
          <input
            {...wiring}
            className="input"
            name={name}
            type={seen ? "text" : "password"}
            autoComplete={autoComplete}
            autoCapitalize="off"
            spellCheck={false}
          />
          <Button aria-label={`Show ${label.toLowerCase()}`} aria-pressed={seen} onClick={() => setSeen(!seen)}>
            {seen ? "Hide" : "Show"}
          </Button>
        </span>
      )}
    </Field>
  );
}
