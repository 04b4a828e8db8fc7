"use client";

import { useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { settleAlert } from "@/lib/alerts/actions";
import { Button } from "../ui/button";
import { useAction } from "../ui/use-action";
import { DoneForm } from "./done-form";
import { LaterForm } from "./later-form";
import { openAlerts } from "./open-alerts";

interface Props {
  readonly alert: { readonly id: string; readonly says: string; readonly revision: number };
}

/** What becomes of an alert: seen with one press, done or later with one more answer. */
export function AlertMenu({ alert }: Props) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState<"done" | "later" | null>(null);
  const opened = useRef<HTMLButtonElement>(null);
  const own = useRef<HTMLDivElement>(null);
  const panel = useId();
  // Asked for again after a refusal too: then somebody else has dealt with it.
  const action = useAction(settleAlert, () => setAsking(null));
  const settle = async (outcome: Parameters<typeof settleAlert>[0]) => {
    const list = own.current?.closest("ul");
    await action.run(outcome);
    await queries.invalidateQueries(openAlerts);
    if (document.activeElement === document.body) list?.querySelector("button")?.focus();
  };
  const seen = { alertId: alert.id, revision: alert.revision };
  const ask = (what: "done" | "later", button: HTMLButtonElement) => {
    opened.current = button;
    action.clear();
    setAsking(asking === what ? null : what);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || asking === null) return;
    // Closes the question and not the list that it stands in.
    event.stopPropagation();
    setAsking(null);
    opened.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes Escape for the form inside
    <div ref={own} className="alert-menu" onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, these are buttons */}
      <div className="row" role="group" aria-label={`What becomes of: ${alert.says}`}>
        <Button
          small
          busy={action.pending && asking === null}
          onClick={() => void settle({ ...seen, outcome: "seen" })}
        >
          Seen
        </Button>
        {(["done", "later"] as const).map((what) => (
          <Button
            key={what}
            small
            aria-expanded={asking === what}
            aria-controls={panel}
            onClick={(event) => ask(what, event.currentTarget)}
          >
            {what === "done" ? "Done" : "Later"}
          </Button>
        ))}
      </div>
      <div id={panel} hidden={asking === null}>
        {asking === "done" && (
          <DoneForm
            pending={action.pending}
            problem={action.problem?.fields?.note}
            onDone={(deed, note) => void settle({ ...seen, outcome: deed, note })}
          />
        )}
        {asking === "later" && (
          <LaterForm
            pending={action.pending}
            problem={action.problem?.fields?.dueOn}
            onLater={(dueOn) => void settle({ ...seen, outcome: "later", dueOn })}
          />
        )}
      </div>
      {action.problem && !action.problem.fields && (
        <p className="field-problem" role="alert">
          {action.problem.message}
        </p>
      )}
    </div>
  );
}
