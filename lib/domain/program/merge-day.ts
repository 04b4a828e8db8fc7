import type { WarningSign } from "./warning-signs";

/** What a form had shown as logged when it was filled in. */
export interface Shown {
  readonly warnings: readonly string[];
  /** Its other answers; null when nothing was logged yet. */
  readonly answers: Answers | null;
  /** Answers that came back as no answer: "done-row-1", "painAfter". A form offers that only where it shows one. */
  readonly emptied: readonly string[];
}

/** What a day says but for warning signs. */
export interface Answers {
  readonly done: Readonly<Record<string, string>>;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  readonly word: string;
}

interface Stored extends Answers {
  readonly warnings: readonly string[];
}

interface Sent {
  readonly day: string;
  readonly done: Record<string, "done" | "part" | "skipped">;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  readonly word: string;
  readonly warnings: WarningSign["id"][];
}

const NOTHING: Answers = { done: {}, painBefore: null, painAfter: null, word: "" };

/** A day that was logged already and a form sent for it. What the form did not show stays, and so does what it sends back
 *  as it was shown: another phone may have changed it meanwhile. An answer is taken back only where it still is the one
 *  that was shown. */
export function merged(stored: Stored, sent: Sent, { warnings: had, answers, emptied }: Shown): Sent {
  const shown = answers ?? NOTHING;
  const answer = <T>(now: T, before: T, here: T, empty: T, isEmptied: boolean): T => {
    if (here !== empty) return here === before ? now : here;
    return isEmptied && now === before ? empty : now;
  };
  const pain = (name: "painBefore" | "painAfter") =>
    answer(stored[name], shown[name], sent[name], null, emptied.includes(name));
  const rowIds = [...new Set([...Object.keys(stored.done), ...Object.keys(sent.done)])];
  const done = rowIds.flatMap((rowId) => {
    const [now, before, here] = [stored, shown, sent].map((day) => day.done[rowId]);
    const left = answer(now, before, here, undefined, emptied.includes(`done-${rowId}`));
    return left === undefined ? [] : [[rowId, left as Sent["done"][string]] as const];
  });
  const kept = stored.warnings.filter((id) => !had.includes(id) && !sent.warnings.some((one) => one === id));
  return {
    ...sent,
    done: Object.fromEntries(done),
    painBefore: pain("painBefore"),
    painAfter: pain("painAfter"),
    // A word that stood there and came back empty was taken back: its field has no other way.
    word: answer(stored.word, shown.word, sent.word, "", shown.word !== ""),
    warnings: [...sent.warnings, ...(kept as Sent["warnings"])],
  };
}
