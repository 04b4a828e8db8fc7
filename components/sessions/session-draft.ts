import type { RegionId } from "@/lib/domain/knowledge/regions";
import type { Dose, Item, Pressure } from "@/lib/domain/knowledge/types";
import { minutesOf } from "@/lib/domain/program/minutes";
import type { FollowUp } from "@/lib/sessions/follow-ups/queries";
import type { PlannedSession } from "@/lib/sessions/planned/queries";
import type { SessionNoteInput } from "@/lib/sessions/schema";

/** One item as typed: minutes stay text until the form is sent. */
export interface DraftItem {
  readonly id: string;
  readonly itemId: string;
  readonly name: string;
  readonly regions: readonly RegionId[];
  readonly minutes: string;
  readonly pressure: Pressure | null;
}

export interface DraftAnswer {
  readonly says: string;
  readonly decision: "" | "keep" | "end";
}

/** A session note as typed. */
export interface SessionDraft {
  readonly heldOn: string;
  /** Null as long as it follows the items. */
  readonly minutes: string | null;
  readonly items: readonly DraftItem[];
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  readonly clientSays: string;
  readonly note: string;
  /** By the decision that is answered. */
  readonly answers: Readonly<Record<string, DraftAnswer>>;
}

export const NO_ANSWER: DraftAnswer = { says: "", decision: "" };

/** An empty note of today, or one with what was planned. */
export function draftOf(today: string, planned: PlannedSession | null): SessionDraft {
  return {
    heldOn: today,
    minutes: null,
    items: (planned?.items ?? []).map(({ minutes, ...item }) => ({ ...item, minutes: minutes?.toString() ?? "" })),
    painBefore: null,
    painAfter: null,
    clientSays: "",
    note: "",
    answers: {},
  };
}

/** An item of the library as it is usually done. */
export function draftItem(id: string, { id: itemId, name, regions, dose }: Item): DraftItem {
  return { id, itemId, name, regions, minutes: usualMinutes(dose), pressure: dose.pressure ?? null };
}

/** Whole minutes that a dose takes; nothing where it says neither minutes nor repetitions. */
function usualMinutes(dose: Dose): string {
  const counted = dose.minutes ?? dose.reps ?? dose.holdSeconds;
  return counted === undefined ? "" : String(Math.ceil(minutesOf(dose)));
}

/** The minutes as a number; null while there is none. */
export function minutesIn(typed: string): number | null {
  const value = Number(typed);
  return typed.trim() === "" || Number.isNaN(value) ? null : value;
}

/** Minutes of all items together. */
export function totalOf(items: readonly DraftItem[]): number {
  return items.reduce((sum, { minutes }) => sum + (minutesIn(minutes) ?? 0), 0);
}

/** How long the appointment was: as typed, or as long as its items. */
export function lengthOf({ minutes, items }: Pick<SessionDraft, "minutes" | "items">): string {
  const total = totalOf(items);
  return minutes ?? (total > 0 ? String(total) : "");
}

/** The look-backs that a session of this day must answer. */
export function dueOn(followUps: readonly FollowUp[], heldOn: string): readonly FollowUp[] {
  return followUps.filter(({ dueOn: day }) => day <= heldOn);
}

/** What the form sends. */
export function inputOf(
  draft: SessionDraft,
  about: { clientId: string; key: string; planId: string | null; due: readonly FollowUp[] },
): SessionNoteInput {
  const { clientId, key, planId, due } = about;
  const number = (typed: string) => minutesIn(typed) ?? Number.NaN;
  const { heldOn, painBefore, painAfter, clientSays, note } = draft;
  return {
    ...{ clientId, key, planId, heldOn, painBefore, painAfter, clientSays, note },
    minutes: number(lengthOf(draft)),
    items: draft.items.map(({ id, itemId, regions, minutes, pressure }) => ({
      ...{ id, itemId, pressure },
      regions: [...regions],
      minutes: number(minutes),
    })),
    answers: due.map(({ id }) => ({ overrideId: id, ...(draft.answers[id] ?? NO_ANSWER) })),
  };
}
