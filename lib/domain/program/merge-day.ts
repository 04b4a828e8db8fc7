import type { WarningSign } from "./warning-signs";

/** What a form had shown as logged when it was filled in. */
export interface Shown {
  readonly warnings: readonly string[];
  readonly word: boolean;
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

/** A day that was logged already and a form sent for it. What the form did not show stays; a warning sign or a word goes only
 *  when the form had shown it and it came back without. */
export function merged(stored: Stored, sent: Sent, shown: Shown): Sent {
  const kept = stored.warnings.filter((id) => !shown.warnings.includes(id) && !sent.warnings.some((one) => one === id));
  return {
    ...sent,
    done: { ...(stored.done as Sent["done"]), ...sent.done },
    painBefore: sent.painBefore ?? stored.painBefore,
    painAfter: sent.painAfter ?? stored.painAfter,
    word: sent.word === "" && !shown.word ? stored.word : sent.word,
    warnings: [...sent.warnings, ...(kept as Sent["warnings"])],
  };
}
