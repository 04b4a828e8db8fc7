"use client";

import { type FormEvent, useState } from "react";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import type { Facts } from "@/lib/domain/check/types";
import { screenQuestions } from "@/lib/domain/knowledge/screen-questions";
import { recordScreen } from "@/lib/facts/actions";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { formatDay } from "../ui/moment";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import { EffectNotice } from "./effect-notice";

interface Props {
  readonly clientId: string;
  readonly today: string;
  readonly screen: Facts["screen"];
}

/** The two-minute readiness and red-flag questions. Until they are answered, massage and back stretching wait. */
export function ScreenCard({ clientId, today, screen }: Props) {
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState(newKey);
  const [effects, setEffects] = useState<readonly PlanEffect[] | null>(null);
  const { run, pending, problem } = useAction(recordScreen, (done) => {
    setEffects(done);
    setOpen(false);
    setKey(newKey());
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void run({ clientId, key, completedOn: today, positive: form.getAll("positive").map(String) });
  };
  return (
    <section className={screen ? "card stack-medium" : "card stack-medium unchecked"} aria-labelledby="screen-title">
      <h2 id="screen-title">Health questions</h2>
      <p>
        {screen === null
          ? "Not asked yet. Massage and back stretching wait for the answers."
          : `Asked ${formatDay(screen.completedOn)}: ${screen.positive.length === 0 ? "no positive answer" : `${screen.positive.length} answered yes`}.`}
      </p>
      <Button look={screen ? "plain" : "main"} onClick={() => setOpen(true)}>
        {screen ? "Ask again" : "Ask now (two minutes)"}
      </Button>
      <Dialog open={open} title="Health questions" onClose={() => setOpen(false)} wide>
        <form className="stack" onSubmit={submit}>
          <p className="soft">Read each one out. Tick what is answered with yes.</p>
          <div className="stack-small">
            {screenQuestions.map(({ key, question }) => (
              <label key={key} className="choice">
                <input type="checkbox" name="positive" value={key} />
                <span>{question}</span>
              </label>
            ))}
          </div>
          {problem && <p className="field-problem">{problem.message}</p>}
          <div className="dialog-foot">
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button look="main" type="submit" busy={pending}>
              Save the answers
            </Button>
          </div>
        </form>
      </Dialog>
      <EffectNotice effects={effects} onClose={() => setEffects(null)} />
    </section>
  );
}
