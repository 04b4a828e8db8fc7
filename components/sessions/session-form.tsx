"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useMemo, useState } from "react";
import type { Mark } from "@/lib/domain/body-map/marks";
import type { CheckContext, Facts, Finding } from "@/lib/domain/check/types";
import type { PracticeRules } from "@/lib/domain/knowledge/practice-rules";
import { noteSession } from "@/lib/sessions/actions";
import type { FollowUp } from "@/lib/sessions/follow-ups/queries";
import type { PlannedSession } from "@/lib/sessions/planned/queries";
import { BodyMapPanel } from "../body-map/body-map-panel";
import { ItemPicker } from "../plans/item-picker";
import { OverrideDialog } from "../plans/override-dialog";
import { useKnowledge } from "../plans/use-knowledge";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorSummary } from "../ui/error-summary";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import { draftRows } from "./edit-items";
import { FollowUpAnswers } from "./follow-up-answers";
import { SessionCheck } from "./session-check";
import { draftItem, draftOf, dueOn, inputOf, type SessionDraft } from "./session-draft";
import { SessionNoteFields } from "./session-note-fields";
import { SessionWork } from "./session-work";

interface Props {
  readonly clientId: string;
  readonly today: string;
  readonly facts: Facts;
  readonly context: CheckContext;
  readonly practiceRules: PracticeRules;
  readonly planned: PlannedSession | null;
  readonly followUps: readonly FollowUp[];
  readonly mayOverride: boolean;
  /** Where the client hurts, as last marked. */
  readonly marks: readonly Mark[];
}

/** One appointment: what is planned is checked before the work begins, and what was done is kept with it. */
export function SessionForm(props: Props) {
  const { clientId, today, facts, context, planned, followUps } = props;
  const router = useRouter();
  const [key] = useState(newKey);
  const [draft, setDraft] = useState(() => draftOf(today, planned));
  const [picking, setPicking] = useState(false);
  const [overriding, setOverriding] = useState<{ finding: Finding; itemId: string } | null>(null);
  const { knowledge, loaded, result } = useSessionCheck(props, draft);
  const { run, pending, problem } = useAction(noteSession, (id) => router.push(`/clients/${clientId}/sessions/${id}`));
  const due = dueOn(followUps, draft.heldOn);
  const change = (more: Partial<SessionDraft>) => setDraft((now) => ({ ...now, ...more }));
  // A refusal is no longer true once everything it stopped at is swapped, overridden or taken out.
  const settled = problem?.code === "stopped" && result?.verdicts.every(({ blocks }) => !blocks);
  const shown = settled ? null : problem;
  const problems = shown?.fields ?? {};
  async function submit(event: FormEvent) {
    event.preventDefault();
    const kept = await run(inputOf(draft, { clientId, key, planId: planned?.planId ?? null, due }));
    // What was refused may rest on facts or decisions that a colleague has recorded since.
    if (kept === null) router.refresh();
  }
  return (
    <>
      <form className="session" onSubmit={submit} noValidate>
        <div className="stack session-work">
          <ErrorSummary problem={shown} />
          <FollowUpAnswers
            due={due}
            answers={draft.answers}
            problems={problems}
            onChange={(answers) => change({ answers })}
          />
          <SessionWork
            {...{ draft, today, planned, problems }}
            itemById={loaded?.itemById ?? null}
            verdicts={result?.verdicts ?? []}
            onChange={change}
            onAdd={loaded ? () => setPicking(true) : null}
          />
        </div>
        <SessionCheck
          {...{ knowledge, result, facts, context }}
          items={draft.items}
          onChange={(items) => change({ items })}
          onOverride={(finding, itemId) => setOverriding({ finding, itemId })}
        />
        <div className="stack session-rest">
          <BodyMapPanel
            {...{ facts, result, today, marks: props.marks }}
            chosen={draft.items}
            itemById={loaded?.itemById ?? null}
          />
          <SessionNoteFields draft={draft} problems={problems} onChange={change} />
          <div className="row">
            <Button look="main" type="submit" busy={pending}>
              {pending ? "Checking again and saving…" : "Save the note"}
            </Button>
            <Button look="quiet" onClick={() => router.push(`/clients/${clientId}/sessions`)}>
              Cancel
            </Button>
          </div>
        </div>
      </form>
      <Dialog open={picking} title="Add to the session" onClose={() => setPicking(false)} wide>
        {loaded && (
          <ItemPicker
            {...{ knowledge: loaded, facts, context }}
            onPick={(item) => {
              change({ items: [...draft.items, draftItem(`item-${newKey().slice(0, 12)}`, item)] });
              setPicking(false);
            }}
          />
        )}
      </Dialog>
      <OverrideDialog
        clientId={clientId}
        what={overriding}
        mayOverride={props.mayOverride}
        onClose={() => setOverriding(null)}
      />
    </>
  );
}

/** The check of the session as it stands, with the same engine as on the server. */
function useSessionCheck({ facts, context, practiceRules }: Props, { items }: SessionDraft) {
  const knowledge = useKnowledge(practiceRules, context.rulesVersion ?? "");
  const loaded = knowledge !== null && knowledge !== "failed" ? knowledge : null;
  const result = useMemo(
    () => loaded?.checkPlan(facts, { rows: draftRows(items) }, loaded, context) ?? null,
    [loaded, facts, items, context],
  );
  return { knowledge, loaded, result };
}
