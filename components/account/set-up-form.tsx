"use client";

import { type FormEvent, useCallback } from "react";
import { setUpPractice } from "@/lib/practice/actions";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { TextField } from "../ui/field";
import { useAction } from "../ui/use-action";
import { signInWith } from "./sign-in";

export function SetUpForm() {
  const { run, pending, problem } = useAction(setUpPractice);
  const problemOf = (name: string) => problem?.fields?.[name];
  const submit = useCallback(
    async (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      const form = new FormData(event.currentTarget);
      const text = (name: string) => String(form.get(name) ?? "");
      const email = text("email");
      const password = text("password");
      const made = await run({
        practiceName: text("practiceName"),
        phone: text("phone"),
        emergencyNumber: text("emergencyNumber"),
        fullName: text("fullName"),
        email,
        password,
      });
      if (made === null) return;
      await signInWith(email, password);
      window.location.assign("/today");
    },
    [run],
  );
  return (
    <form className="stack" method="post" onSubmit={submit} noValidate>
      <ErrorSummary problem={problem} />
      <SetUpFields problemOf={problemOf} />
      <Button look="main" type="submit" busy={pending}>
        {pending ? "Setting up…" : "Create the practice"}
      </Button>
    </form>
  );
}

function SetUpFields({ problemOf }: { problemOf: (name: string) => string | undefined }) {
  return (
    <div className="fields">
      <TextField
        id="practiceName"
        label="Practice name"
        name="practiceName"
        autoComplete="organization"
        problem={problemOf("practiceName")}
      />
      <TextField
        id="phone"
        label="Phone for clients"
        name="phone"
        type="tel"
        autoComplete="tel"
        problem={problemOf("phone")}
      />
      <TextField
        id="emergencyNumber"
        label="Emergency number"
        hint="Printed in every stop-and-call box"
        name="emergencyNumber"
        defaultValue="112"
        problem={problemOf("emergencyNumber")}
      />
      <TextField
        id="fullName"
        label="Your full name"
        name="fullName"
        autoComplete="name"
        problem={problemOf("fullName")}
      />
      <TextField
        id="email"
        label="Your e-mail address"
        name="email"
        type="email"
        autoComplete="username"
        problem={problemOf("email")}
      />
      <TextField
        id="password"
        label="Password"
        hint="12 characters or more; a few unrelated words"
        name="password"
        type="password"
        autoComplete="new-password"
        problem={problemOf("password")}
      />
    </div>
  );
}
