"use client";

import { type FormEvent, useState } from "react";
import type { Finding } from "@/lib/domain/check/types";
import { overrideFinding } from "@/lib/facts/actions";
import { REASON_CODES } from "@/lib/facts/schema";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { SelectField, TextField } from "../ui/field";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";

const REASONS: Record<(typeof REASON_CODES)[number], string> = {
  "recorded-wrongly": "Recorded wrongly or no longer current",
  "clearance-on-file": "Clearance on file",
  "already-modified": "Already modified",
  "done-before": "Done before without ill effect",
  "client-chooses": "Client informed and chooses",
  "safer-than-alternative": "Safer than the alternative",
  disagree: "Disagree with the rule",
  "will-monitor": "Will monitor: look again on a set day",
};

interface Props {
  readonly clientId: string;
  readonly what: { finding: Finding; itemId: string } | null;
  readonly mayOverride: boolean;
  readonly onClose: () => void;
}

/** A decision to go on, with its reason. It lapses when the facts it rests on change. */
export function OverrideDialog({ clientId, what, mayOverride, onClose }: Props) {
  const [reason, setReason] = useState<(typeof REASON_CODES)[number] | null>(null);
  const [asked, setAsked] = useState(false);
  const [key, setKey] = useState(newKey);
  const { run, pending, problem } = useAction(overrideFinding, () => {
    setKey(newKey());
    onClose();
  });
  const barred = what?.finding.rule.tier === "contraindicated" && !mayOverride;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!what) return;
    setAsked(reason === null);
    if (reason === null) return;
    const form = new FormData(event.currentTarget);
    const { finding, itemId } = what;
    const decision = {
      reasonCode: reason,
      text: String(form.get("text") ?? ""),
      followUpOn: String(form.get("followUpOn") ?? ""),
    };
    void run({ clientId, key, ruleId: finding.rule.id, itemId, factsHash: finding.factsHash, ...decision });
  };
  return (
    <Dialog open={what !== null} title={`Override rule ${what?.finding.rule.id ?? ""}`} onClose={onClose}>
      {barred ? (
        <p>Only an owner of the practice can override what is contraindicated. Choose a swap, or ask an owner.</p>
      ) : (
        <form className="stack" onSubmit={submit} noValidate>
          <p>{what?.finding.rule.say.practitioner}</p>
          <SelectField
            label="Reason"
            value={reason ?? ""}
            problem={asked && reason === null ? "Choose why you go on" : undefined}
            onChange={({ target: { value } }) => setReason(REASON_CODES.find((code) => code === value) ?? null)}
            choices={[
              { value: "", label: "Choose" },
              ...REASON_CODES.map((code) => ({ value: code, label: REASONS[code] })),
            ]}
          />
          <TextField label="In a few words" name="text" problem={problem?.fields?.text} />
          {reason === "will-monitor" && (
            <TextField label="Look again on" name="followUpOn" type="date" problem={problem?.fields?.followUpOn} />
          )}
          {problem && !problem.fields && <p className="field-problem">{problem.message}</p>}
          <div className="dialog-foot">
            <Button onClick={onClose}>Cancel</Button>
            <Button look="stop" type="submit" busy={pending}>
              Override
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
