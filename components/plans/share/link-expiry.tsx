"use client";

import { type FormEvent, useState } from "react";
import { setLinkExpiry } from "@/lib/share-links/actions";
import type { LinkSettings } from "@/lib/share-links/settings/queries";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { datesInWords, formatDay } from "../../ui/moment";
import { useAction } from "../../ui/use-action";

interface Props {
  readonly planId: string;
  readonly expiresAt: string;
  readonly settings: LinkSettings;
}

/** The last day of the link, set by hand, and how it stands to the plan's last day. */
export function LinkExpiry({ planId, expiresAt, settings: { today, latest, planEndsOn, usual } }: Props) {
  // Null while nothing is typed: the field then shows what holds, also after a colleague has changed it.
  const [typed, setTyped] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const day = typed ?? expiresAt;
  const { run, pending, problem } = useAction(setLinkExpiry, () => {
    setTyped(null);
    setSaved(true);
  });
  const save = (to: string) => {
    setTyped(to);
    setSaved(false);
    void run({ planId, seen: expiresAt, expiresAt: to });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save(day);
  };
  return (
    <form className="stack-small" onSubmit={onSubmit} noValidate>
      <TextField
        label="Works until"
        type="date"
        min={today}
        max={latest}
        value={day}
        problem={problem ? datesInWords(problem.fields?.expiresAt ?? problem.message) : undefined}
        hint={expiryInWords({ expiresAt, planEndsOn, usual })}
        onChange={(event) => {
          setSaved(false);
          setTyped(event.target.value);
        }}
      />
      <div className="row">
        <Button small type="submit" busy={pending} disabled={day === expiresAt}>
          Save the day
        </Button>
        {expiresAt !== usual && usual >= today && usual <= latest && (
          <Button small look="quiet" busy={pending} onClick={() => save(usual)}>
            Use {formatDay(usual)}
          </Button>
        )}
        <span role="status">{saved ? "Saved" : ""}</span>
      </div>
    </form>
  );
}

interface Days {
  readonly expiresAt: string;
  readonly planEndsOn: string;
  readonly usual: string;
}

/** How the link's last day stands to the plan's. It does not move with a new version by itself. */
export function expiryInWords({ expiresAt, planEndsOn, usual }: Days): string {
  if (expiresAt === usual) return `The usual 30 days after the plan’s last day, ${formatDay(planEndsOn)}.`;
  if (expiresAt < planEndsOn) {
    return `The plan goes on until ${formatDay(planEndsOn)}: the link ends before it. A new version does not move this day.`;
  }
  return `The plan’s last day is ${formatDay(planEndsOn)}; 30 days after it would be ${formatDay(usual)}.`;
}
