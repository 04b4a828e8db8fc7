"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { PlanContent } from "@/lib/domain/program/plan";
import { saveDraft } from "@/lib/plans/actions";
import { contentSchema, type StoredContent } from "@/lib/plans/schema";

/** Time without a change before the draft is saved. Unit: milliseconds. */
const PAUSE_MS = 700;
/** Steps that can be undone. */
const MOST_STEPS = 100;

export type SaveState =
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "saving" }
  | { readonly kind: "problem"; readonly message: string }
  | { readonly kind: "conflict"; readonly revision: number; readonly theirs: StoredContent };

interface Start {
  readonly planId: string;
  readonly content: PlanContent;
  readonly revision: number;
  readonly savedAt: string;
}

/** The plan under construction: changes with undo and redo, saved by itself, and never over a colleague's work. */
export function useDraft({ planId, content: first, revision: firstRevision, savedAt }: Start) {
  const [content, setContent] = useState(first);
  const [state, setState] = useState<SaveState>({ kind: "saved", at: savedAt });
  const [past, setPast] = useState<readonly PlanContent[]>([]);
  const [future, setFuture] = useState<readonly PlanContent[]>([]);
  const revision = useRef(firstRevision);
  const stored = useRef(first);

  const change = useCallback(
    (next: PlanContent) => {
      setPast((steps) => [...steps.slice(-MOST_STEPS), content]);
      setFuture([]);
      setContent(next);
    },
    [content],
  );
  const save = useCallback(async () => {
    if (stored.current === content) return true;
    const sent = content;
    setState({ kind: "saving" });
    const outcome = await send(planId, revision.current, sent);
    if (outcome.kind === "saved") {
      revision.current = outcome.revision;
      stored.current = sent;
    }
    setState(outcome);
    return outcome.kind === "saved";
  }, [planId, content]);
  useEffect(() => {
    if (stored.current === content || state.kind === "conflict" || state.kind === "saving") return;
    const timer = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [content, save, state.kind]);
  const step = (from: readonly PlanContent[], setFrom: typeof setPast, setTo: typeof setPast) => {
    const last = from.at(-1);
    if (!last) return;
    setFrom(from.slice(0, -1));
    setTo((steps) => [...steps, content]);
    setContent(last);
  };
  return {
    content,
    state,
    change,
    save,
    /** Revision that the server has; publishing names it. */
    revisionOf: () => revision.current,
    accept: (theirs: StoredContent | null, at: number) => {
      revision.current = at;
      if (theirs) {
        stored.current = theirs;
        change(theirs);
      }
      setState({ kind: "saved", at: new Date().toISOString() });
    },
    published: (at: number) => {
      revision.current = at;
    },
    undo: past.length > 0 ? () => step(past, setPast, setFuture) : null,
    redo: future.length > 0 ? () => step(future, setFuture, setPast) : null,
  };
}

type Sent = Exclude<SaveState, { kind: "saving" | "saved" }> | { kind: "saved"; at: string; revision: number };

async function send(planId: string, revision: number, content: PlanContent): Promise<Sent> {
  const checked = contentSchema.safeParse(content);
  if (!checked.success)
    return { kind: "problem", message: checked.error.issues[0]?.message ?? "Check what you entered" };
  try {
    const result = await saveDraft({ planId, revision, content: checked.data });
    if (result.ok) return { kind: "saved", at: result.data.savedAt, revision: result.data.revision };
    const theirs = contentSchema.safeParse(result.problem.current?.content);
    if (result.problem.code === "conflict" && theirs.success) {
      return { kind: "conflict", revision: Number(result.problem.current?.revision), theirs: theirs.data };
    }
    if (result.problem.code === "signed-out") window.dispatchEvent(new Event("unknot:signed-out"));
    return { kind: "problem", message: result.problem.message };
  } catch {
    return {
      kind: "problem",
      message: "Not saved: the server did not answer. It is tried again with your next change.",
    };
  }
}
