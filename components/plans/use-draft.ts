"use client";

import { useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { PlanContent } from "@/lib/domain/program/plan";
import { saveDraft } from "@/lib/plans/actions";
import { contentSchema, type StoredContent } from "@/lib/templates/schema";
import { firstStep, stepped } from "./draft-steps";

/** Time without a change before the draft is saved. Unit: milliseconds. */
const PAUSE_MS = 700;

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
  const [steps, step] = useReducer(stepped, first, firstStep);
  const { content } = steps;
  const [state, setState] = useState<SaveState>({ kind: "saved", at: savedAt });
  const revision = useRef(firstRevision);
  const stored = useRef(first);
  /** What could not be saved: it is not sent again before it has changed. */
  const refused = useRef<PlanContent | null>(null);
  const { mutateAsync } = useMutation({
    mutationFn: (sent: PlanContent) => send(planId, revision.current, sent),
    // A lost connection is told at once; the next change tries again.
    networkMode: "always",
    // One plan is saved in one order.
    scope: { id: `plan ${planId}` },
  });

  const change = useCallback((next: (content: PlanContent) => PlanContent, mark?: string) => {
    step({ kind: "change", change: next, at: Date.now(), ...(mark !== undefined && { mark }) });
  }, []);
  const save = useCallback(async () => {
    if (stored.current === content) return true;
    setState({ kind: "saving" });
    const outcome = await mutateAsync(content);
    if (outcome.kind === "saved") {
      revision.current = outcome.revision;
      stored.current = content;
    }
    refused.current = outcome.kind === "problem" ? content : null;
    setState(outcome);
    return outcome.kind === "saved";
  }, [mutateAsync, content]);
  useEffect(() => {
    if (stored.current === content || refused.current === content) return;
    if (state.kind === "conflict" || state.kind === "saving") return;
    const timer = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [content, save, state.kind]);
  useLeaving(() => stored.current !== content, save);
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
        change(() => theirs);
      }
      setState({ kind: "saved", at: new Date().toISOString() });
    },
    published: (at: number) => {
      revision.current = at;
    },
    undo: steps.past.length > 0 ? () => step({ kind: "undo" }) : null,
    redo: steps.future.length > 0 ? () => step({ kind: "redo" }) : null,
  };
}

/** What is not saved yet: the browser asks before the page is left, and a link within the app saves on the way. */
function useLeaving(isUnsaved: () => boolean, save: () => Promise<boolean>): void {
  const latest = useRef({ isUnsaved, save });
  useEffect(() => {
    latest.current = { isUnsaved, save };
  });
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (latest.current.isUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => {
      window.removeEventListener("beforeunload", onLeave);
      if (latest.current.isUnsaved()) void latest.current.save();
    };
  }, []);
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
