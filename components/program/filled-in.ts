import { DONE } from "@/lib/check-ins/schema";
import { WARNING_SIGNS } from "@/lib/domain/program/warning-signs";

/** What the form of a day was sent with, as far as the page could have asked for it. */
export interface FilledIn {
  readonly done: Readonly<Record<string, (typeof DONE)[number]>>;
  readonly painBefore: string;
  readonly painAfter: string;
  readonly word: string;
  readonly warnings: readonly string[];
}

export const NO_ANSWERS: FilledIn = { done: {}, painBefore: "", painAfter: "", word: "", warnings: [] };

/** What somebody filled in; null when nothing was, or when it was no form of a day. */
export function filledIn(form: FormData): FilledIn | null {
  const text = (name: string) => String(form.get(name) ?? "");
  const pain = (name: string) => (/^(10|\d)$/.test(text(name)) ? text(name) : "");
  const filled: FilledIn = {
    done: Object.fromEntries(
      [...form].flatMap(([name, value]) => {
        const answer = DONE.find((one) => one === value);
        return name.startsWith("done-") && answer ? [[name.slice(5), answer]] : [];
      }),
    ),
    painBefore: pain("painBefore"),
    painAfter: pain("painAfter"),
    word: text("word").slice(0, 300),
    warnings: WARNING_SIGNS.flatMap(({ id }) => (form.getAll("warnings").includes(id) ? [id] : [])),
  };
  const { done, warnings, ...texts } = filled;
  return [...Object.keys(done), ...warnings, ...Object.values(texts)].some((one) => one !== "") ? filled : null;
}
