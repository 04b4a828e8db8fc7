"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Mark } from "@/lib/domain/body-map/marks";
import type { CheckContext, Facts, Finding, Verdict } from "@/lib/domain/check/types";
import type { PracticeRules } from "@/lib/domain/knowledge/practice-rules";
import type { Swapped } from "@/lib/domain/program/apply-program";
import { placeOfRef } from "@/lib/domain/program/check-plan";
import { addRow } from "@/lib/domain/program/edit-plan";
import type { PlanContent } from "@/lib/domain/program/plan";
import { planLoad } from "@/lib/domain/program/plan-load";
import { same } from "@/lib/domain/same";
import { BodyMapPanel } from "../body-map/body-map-panel";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { newKey } from "../ui/new-key";
import { BuilderHead } from "./builder-head";
import { CheckPanel } from "./check-panel";
import { DraftConflict } from "./draft-conflict";
import { GridWork } from "./grid/grid-work";
import { ItemPicker } from "./item-picker";
import { OverrideDialog } from "./override-dialog";
import { PlanFields } from "./plan-fields";
import { PlanLoadLine } from "./plan-load-line";
import type { Publication } from "./publication-line";
import { rowNames, withRowNames } from "./row-names";
import { PlannerDialog } from "./session/planner-dialog";
import { ShortDays } from "./short-days";
import { SwappedNotice } from "./swapped-notice";
import { useDraft } from "./use-draft";
import { useKnowledge } from "./use-knowledge";

interface Props {
  readonly planId: string;
  readonly clientId: string;
  readonly content: PlanContent;
  readonly revision: number;
  /** The newest version and what it says; null before the first. */
  readonly published: (Publication & { readonly content: PlanContent }) | null;
  readonly savedAt: string;
  readonly facts: Facts;
  readonly context: CheckContext;
  readonly practiceRules: PracticeRules;
  readonly swapped: readonly Swapped[];
  readonly mayOverride: boolean;
  /** Where the client hurts, as last marked. */
  readonly marks: readonly Mark[];
}

const NO_ITEM = () => undefined;
const NO_VERDICTS: ReadonlyMap<string, Verdict> = new Map();

/** The words as they are kept: spaces at their ends, or a reason that was typed and cleared, are no change. */
const asKept = ({ title, goal, why, ...plan }: PlanContent): unknown => ({
  ...plan,
  title: title.trim(),
  goal: goal.trim(),
  why: why?.trim() || undefined,
});

const saysOther = (published: PlanContent | undefined, draft: PlanContent): boolean =>
  published !== undefined && !same(asKept(published), asKept(draft));

/** The six-week grid with its live check beside it. */
export function PlanBuilder(props: Props) {
  const { planId, clientId, facts, context, published } = props;
  const draft = useDraft(props);
  const { content, change } = draft;
  const knowledge = useKnowledge(props.practiceRules, context.rulesVersion ?? "");
  const loaded = knowledge !== null && knowledge !== "failed" ? knowledge : null;
  const itemById = loaded?.itemById ?? NO_ITEM;
  // A key is painted first; what it means for check and minutes follows in the same breath.
  const settled = useDeferredValue(content);
  const result = useMemo(
    () => loaded && withRowNames(loaded.checkPlan(facts, settled, loaded, context), rowNames(settled, loaded.itemById)),
    [loaded, facts, settled, context],
  );
  const verdicts = useMemo(() => (result ? verdictsByRow(result.verdicts) : NO_VERDICTS), [result]);
  const isChanged = useMemo(() => saysOther(published?.content, settled), [published, settled]);
  const load = useMemo(() => planLoad(settled, itemById), [settled, itemById]);
  const [picking, setPicking] = useState(false);
  const [overriding, setOverriding] = useState<{ finding: Finding; itemId: string } | null>(null);
  const [planned, setPlanned] = useState<string | null>(null);
  useUndoKeys(draft.undo, draft.redo);
  const put = (next: PlanContent) => change(() => next);
  return (
    <div className="stack">
      <BuilderHead draft={draft} result={result} {...{ planId, published, isChanged }} />
      <DraftConflict
        state={draft.state}
        mine={content}
        nameOf={(id) => itemById(id)?.name ?? id}
        onTheirs={() => draft.state.kind === "conflict" && draft.accept(draft.state.theirs, draft.state.revision)}
        onMine={() => draft.state.kind === "conflict" && draft.accept(null, draft.state.revision)}
      />
      <SwappedNotice swapped={props.swapped} content={content} itemById={loaded?.itemById ?? null} onChange={put} />
      <section className="card stack-medium" aria-labelledby="grid-title">
        <h2 id="grid-title" className="visually-hidden">
          Six weeks
        </h2>
        <PlanFields content={content} onChange={(next) => change(next, "fields")} />
        <GridWork
          {...{ content, itemById, verdicts }}
          minutes={load.minutesByWeek}
          onChange={change}
          onPlanSession={setPlanned}
        />
        <div className="row-between">
          <Button onClick={() => setPicking(true)} disabled={!loaded}>
            Add an item
          </Button>
          {loaded && <PlanLoadLine {...{ content, load, itemById }} onChange={change} />}
        </div>
        {loaded && <ShortDays content={content} itemById={itemById} />}
      </section>
      <BodyMapPanel
        {...{ facts, result, marks: props.marks, today: context.today }}
        chosen={settled.rows}
        itemById={loaded?.itemById ?? null}
      />
      <CheckPanel
        {...{ clientId, knowledge, result, facts, context, content }}
        onChange={put}
        onOverride={setOverriding}
      />
      <Dialog open={picking} title="Add an item" onClose={() => setPicking(false)} wide>
        {loaded && (
          <ItemPicker
            knowledge={loaded}
            facts={facts}
            context={context}
            onPick={(item) => {
              change((plan) => addRow(plan, item, `row-${newKey().slice(0, 12)}`));
              setPicking(false);
            }}
          />
        )}
      </Dialog>
      <PlannerDialog
        {...{ content, result, facts, context, marks: props.marks, knowledge: loaded, rowId: planned }}
        checked={settled}
        undo={draft.undo}
        redo={draft.redo}
        onChange={change}
        onOverride={setOverriding}
        onClose={() => setPlanned(null)}
      />
      <OverrideDialog
        clientId={clientId}
        what={overriding}
        mayOverride={props.mayOverride}
        onClose={() => setOverriding(null)}
      />
    </div>
  );
}

const STRICTEST: readonly Verdict["tier"][] = ["contraindicated", "needs-clearance", "not-checked", "modify", "note"];

/** What stands at a row is the strictest of it and its steps. */
function verdictsByRow(verdicts: readonly Verdict[]): ReadonlyMap<string, Verdict> {
  const rank = ({ tier }: Verdict) => (STRICTEST.indexOf(tier) + STRICTEST.length + 1) % (STRICTEST.length + 1);
  const byRow = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const { rowId } = placeOfRef(verdict.ref);
    const known = byRow.get(rowId);
    if (!known || rank(verdict) < rank(known)) byRow.set(rowId, verdict);
  }
  return byRow;
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
