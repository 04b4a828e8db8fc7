"use client";

import { useEffect, useMemo, useState } from "react";
import type { CheckContext, CheckResult, Facts, Finding } from "@/lib/domain/check/types";
import type { PracticeRules } from "@/lib/domain/knowledge/practice-rules";
import type { Swapped } from "@/lib/domain/program/apply-program";
import { addRow } from "@/lib/domain/program/edit-plan";
import type { PlanContent } from "@/lib/domain/program/plan";
import { FindingList } from "../finding/finding-list";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/field";
import { newKey } from "../ui/new-key";
import { CellEditor } from "./cell-editor";
import { DraftConflict } from "./draft-conflict";
import { FindingActions } from "./finding-actions";
import { ItemPicker } from "./item-picker";
import { OverrideDialog } from "./override-dialog";
import { PlanFigures } from "./plan-figures";
import { PlanGrid } from "./plan-grid";
import { PublishDialog } from "./publish-dialog";
import { SaveNote } from "./save-note";
import { SwappedNotice } from "./swapped-notice";
import { useDraft } from "./use-draft";
import { type Knowledge, useKnowledge } from "./use-knowledge";

interface Props {
  readonly planId: string;
  readonly clientId: string;
  readonly content: PlanContent;
  readonly revision: number;
  readonly publishedVersion: number;
  readonly savedAt: string;
  readonly facts: Facts;
  readonly context: CheckContext;
  readonly practiceRules: PracticeRules;
  readonly swapped: readonly Swapped[];
  readonly mayOverride: boolean;
}

/** The six-week grid with its live check beside it. */
export function PlanBuilder(props: Props) {
  const { planId, clientId, facts, context, publishedVersion } = props;
  const draft = useDraft(props);
  const { content, change } = draft;
  const knowledge = useKnowledge(props.practiceRules, context.rulesVersion ?? "");
  const loaded = knowledge !== null && knowledge !== "failed" ? knowledge : null;
  const result = useMemo(
    () => loaded?.checkPlan(facts, content, loaded, context) ?? null,
    [loaded, facts, content, context],
  );
  const [editing, setEditing] = useState<{ rowId: string; week: number } | null>(null);
  const [picking, setPicking] = useState(false);
  const [overriding, setOverriding] = useState<{ finding: Finding; itemId: string } | null>(null);
  useUndoKeys(draft.undo, draft.redo);
  const itemOf = (rowId: string) => loaded?.itemById(content.rows.find(({ id }) => id === rowId)?.itemId ?? "");
  return (
    <div className="stack">
      <BuilderHead draft={draft} result={result} planId={planId} publishedVersion={publishedVersion} />
      <DraftConflict
        state={draft.state}
        mine={content}
        nameOf={(id) => loaded?.itemById(id)?.name ?? id}
        onTheirs={() => draft.state.kind === "conflict" && draft.accept(draft.state.theirs, draft.state.revision)}
        onMine={() => draft.state.kind === "conflict" && draft.accept(null, draft.state.revision)}
      />
      <SwappedNotice swapped={props.swapped} content={content} itemById={loaded?.itemById ?? null} onChange={change} />
      <section className="card stack-medium" aria-labelledby="grid-title">
        <h2 id="grid-title" className="visually-hidden">
          Six weeks
        </h2>
        <PlanFields content={content} onChange={change} />
        <PlanGrid
          content={content}
          itemById={(id) => loaded?.itemById(id)}
          verdicts={result?.verdicts ?? []}
          onChange={change}
          onEdit={(rowId, week) => setEditing({ rowId, week })}
        />
        <div className="row-between">
          <Button onClick={() => setPicking(true)} disabled={!loaded}>
            Add an item
          </Button>
          {loaded && <PlanFigures content={content} itemById={loaded.itemById} />}
        </div>
      </section>
      <CheckPanel {...{ knowledge, result, facts, context, content }} onChange={change} onOverride={setOverriding} />
      <Dialog
        open={editing !== null}
        title={`${editing ? (itemOf(editing.rowId)?.name ?? "") : ""}, week ${editing?.week}`}
        onClose={() => setEditing(null)}
      >
        {editing && (
          <CellEditor
            {...editing}
            content={content}
            item={itemOf(editing.rowId)}
            onChange={change}
            onClose={() => setEditing(null)}
          />
        )}
      </Dialog>
      <Dialog open={picking} title="Add an item" onClose={() => setPicking(false)} wide>
        {loaded && (
          <ItemPicker
            knowledge={loaded}
            facts={facts}
            context={context}
            onPick={(item) => {
              change(addRow(content, item, `row-${newKey().slice(0, 12)}`));
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
    </div>
  );
}

type Draft = ReturnType<typeof useDraft>;
type HeadProps = Pick<Props, "planId" | "publishedVersion"> & { draft: Draft; result: CheckResult | null };

function BuilderHead({ draft, result, planId, publishedVersion }: HeadProps) {
  const ready = async () => ((await draft.save()) ? draft.revisionOf() : null);
  return (
    <div className="page-head">
      <h1>{draft.content.title}</h1>
      <div className="row">
        <SaveNote state={draft.state} />
        <Button small look="quiet" disabled={!draft.undo} onClick={() => draft.undo?.()}>
          Undo
        </Button>
        <Button small look="quiet" disabled={!draft.redo} onClick={() => draft.redo?.()}>
          Redo
        </Button>
        <PublishDialog
          planId={planId}
          result={result}
          publishedVersion={publishedVersion}
          ready={ready}
          onPublished={draft.published}
        />
      </div>
    </div>
  );
}

type CheckProps = Pick<Props, "facts" | "context" | "content"> & {
  knowledge: Knowledge | "failed" | null;
  result: CheckResult | null;
  onChange: (content: PlanContent) => void;
  onOverride: (what: { finding: Finding; itemId: string }) => void;
};

function CheckPanel({ knowledge, result, facts, context, content, onChange, onOverride }: CheckProps) {
  const loaded = knowledge === "failed" ? null : knowledge;
  return (
    <section className="card" aria-labelledby="check-title">
      <div className="card-title">
        <h2 id="check-title">Check</h2>
      </div>
      {knowledge === null && <p className="soft">Checking…</p>}
      {knowledge === "failed" && (
        <p className="unchecked">
          Not checked: the rules could not be loaded here. Publishing checks again on the server.
        </p>
      )}
      {loaded && result && (
        <FindingList
          result={result}
          actionsOf={(finding) => (
            <FindingActions
              {...{ finding, facts, context, content }}
              knowledge={loaded}
              onChange={onChange}
              onOverride={(which, itemId) => onOverride({ finding: which, itemId })}
            />
          )}
        />
      )}
    </section>
  );
}

function PlanFields({ content, onChange }: { content: PlanContent; onChange: (content: PlanContent) => void }) {
  return (
    <div className="fields">
      <TextField
        label="Title"
        value={content.title}
        maxLength={120}
        onChange={({ target: { value } }) => onChange({ ...content, title: value })}
      />
      <TextField
        label="Goal, in the client’s own words"
        value={content.goal}
        maxLength={300}
        onChange={({ target: { value } }) => onChange({ ...content, goal: value })}
      />
      <TextField
        label="First day"
        type="date"
        value={content.startsOn}
        onChange={({ target: { value } }) => value && onChange({ ...content, startsOn: value })}
      />
    </div>
  );
}

function useUndoKeys(undo: (() => void) | null, redo: (() => void) | null) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      if (event.shiftKey) redo?.();
      else undo?.();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [undo, redo]);
}
