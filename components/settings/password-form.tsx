"use client";

import type { FormEvent } from "react";
import { saveOwnPassword } from "@/lib/practice/actions";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { useAction } from "../ui/use-action";
import { PasswordField } from "./password-field";

/** Changes one's own password. Every session ends with it, this one too. */
export function PasswordForm({ email }: { email: string }) {
  const { run, pending, problem } = useAction(saveOwnPassword);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    const done = await run({ current: text("current"), next: text("next") });
    // A full load: nothing of the page before may stay in memory.
    if (done !== null) window.location.assign("/sign-in");
  }
  return (
    <section className="card stack" aria-labelledby="password-title">
      <h2 id="password-title">Your password</h2>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary problem={problem} prefix="password-" />
        {/* Tells password managers whose password this is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <PasswordField
          id="password-current"
          name="current"
          label="Current password"
          autoComplete="current-password"
          problem={problem?.fields?.current}
        />
        <PasswordField
          id="password-next"
          name="next"
          label="New password"
          hint="12 characters or more; a few unrelated words"
          autoComplete="new-password"
          problem={problem?.fields?.next}
        />
        <div className="stack-small">
          <div className="row">
            <Button type="submit" busy={pending}>
              {pending ? "Changing…" : "Change password"}
            </Button>
          </div>
          <p className="soft small">You are signed out everywhere and sign in again with the new password.</p>
        </div>
      </form>
    </section>
  );
}
