import type { PlanContent } from "@/lib/domain/program/plan";

/** Steps that can be undone. */
const MOST_STEPS = 100;
/** Changes of one thing within this time are one step: a number being typed is not three. Unit: milliseconds. */
const ONE_STEP_MS = 1200;

/** A plan with the way that led to it and the way back. */
export interface Steps {
  readonly content: PlanContent;
  readonly past: readonly PlanContent[];
  readonly future: readonly PlanContent[];
  /** What the last step changed, and when. */
  readonly last: { readonly mark: string; readonly at: number } | null;
}

export type Step =
  | {
      readonly kind: "change";
      readonly change: (content: PlanContent) => PlanContent;
      readonly mark?: string;
      readonly at: number;
    }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

export const firstStep = (content: PlanContent): Steps => ({ content, past: [], future: [], last: null });

/** The steps after one more: a change forgets what was undone before it. */
export function stepped(steps: Steps, step: Step): Steps {
  const { content, past, future, last } = steps;
  if (step.kind === "change") {
    const next = step.change(content);
    if (next === content) return steps;
    const { mark, at } = step;
    const goesOn = mark !== undefined && last?.mark === mark && at - last.at < ONE_STEP_MS;
    return {
      content: next,
      past: goesOn ? past : [...past.slice(1 - MOST_STEPS), content],
      future: [],
      last: mark === undefined ? null : { mark, at },
    };
  }
  const from = step.kind === "undo" ? past : future;
  const to = from.at(-1);
  if (!to) return steps;
  const rest = from.slice(0, -1);
  return step.kind === "undo"
    ? { content: to, past: rest, future: [...future, content], last: null }
    : { content: to, past: [...past, content], future: rest, last: null };
}
