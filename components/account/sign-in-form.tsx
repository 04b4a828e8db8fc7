"use client";

import { type FormEvent, useState } from "react";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { TextField } from "../ui/field";
import { signInWith } from "./sign-in";

export function SignInForm() {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    setProblem(null);
    const refused = await signInWith(String(form.get("email")), String(form.get("password")));
    if (refused === null) {
      // A full load: nothing of the page before may stay in memory.
      window.location.assign("/today");
      return;
    }
    setProblem(refused);
    setPending(false);
  }
  return (
    <form className="stack" method="post" onSubmit={submit}>
      <ErrorSummary problem={problem === null ? null : { code: "input", message: problem }} />
      <TextField label="E-mail address" name="email" type="email" autoComplete="username" required spellCheck={false} />
      <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
      <Button look="main" type="submit" busy={pending}>
        {pending ? "Signing in…" : "Sign in"}
      </Button>
    </form>
  );
}
