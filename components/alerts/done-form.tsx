"use client";

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { DEEDS, type Deed, NOTE_LENGTH } from "@/lib/alerts/schema";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { DEED_WORDS } from "./words";

interface Props {
  readonly pending: boolean;
  readonly problem: string | undefined;
  readonly onDone: (deed: Deed, note: string) => void;
}

/** What was done about an alert: one of a short list, and a line of one's own. */
export function DoneForm({ pending, problem, onDone }: Props) {
  const [deed, setDeed] = useState<Deed>("called");
  const [note, setNote] = useState("");
  const first = useRef<HTMLInputElement>(null);
  const name = useId();
  useEffect(() => first.current?.focus(), []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onDone(deed, note);
  };
  return (
    <form className="stack-small" onSubmit={send} noValidate>
      <fieldset className="fieldset">
        <legend>What was done?</legend>
        {DEEDS.map((one, index) => (
          <label key={one} className="choice">
            <input
              ref={index === 0 ? first : undefined}
              type="radio"
              name={name}
              checked={deed === one}
              onChange={() => setDeed(one)}
            />
            <span>{DEED_WORDS[one]}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={deed === "other" ? "In a few words" : "In a few words, if you like"}
        maxLength={NOTE_LENGTH}
        value={note}
        problem={problem}
        onChange={(event) => setNote(event.target.value)}
      />
      <div>
        <Button small look="main" type="submit" busy={pending}>
          Save as done
        </Button>
      </div>
    </form>
  );
}
