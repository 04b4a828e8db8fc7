import type { WarningSign } from "./warning-signs";

/** What a form had shown as logged when it was filled in. */
export interface Shown {
  readonly warnings: readonly string[];
  readonly word: boolean;
  /** Answers that came back as no answer: "done-row-1", "painAfter". A form offers that only where it shows one. */
  readonly emptied: readonly string[];
}

interface Stored {
  readonly done: Readonly<Record<string, string>>;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  readonly word: string;
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

/** A day that was logged already and a form sent for it. What the form did not show stays; what is
 *  logged goes only when the form had shown it and it came back without. */
export function merged(stored: Stored, sent: Sent, shown: Shown): Sent {
  const { emptied } = shown;
  const answers = Object.entries(stored.done as Sent["done"]);
  const left = Object.fromEntries(answers.filter(([rowId]) => !emptied.includes(`done-${rowId}`)));
  const kept = stored.warnings.filter((id) => !shown.warnings.includes(id) && !sent.warnings.some((one) => one === id));
  return {
    ...sent,
    done: { ...left, ...sent.done },
    painBefore: sent.painBefore ?? (emptied.includes("painBefore") ? null : stored.painBefore),
    painAfter: sent.painAfter ?? (emptied.includes("painAfter") ? null : stored.painAfter),
    word: sent.word === "" && !shown.word ? stored.word : sent.word,
    warnings: [...sent.warnings, ...(kept as Sent["warnings"])],
  };
}
