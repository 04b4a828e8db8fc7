import type { Judged } from "@/lib/domain/check/judge";
import { fold } from "@/lib/domain/search/fold";

/** From what can be done as it is to what must not be done. What nobody could check stands after what can be changed. */
const GROUP: Readonly<Record<Judged["tier"], number>> = {
  allowed: 0,
  note: 0,
  modify: 1,
  "not-checked": 2,
  "needs-clearance": 3,
  contraindicated: 4,
};

const LAST = GROUP.contraindicated;

/** "Press-up" is asked for as "press up" as well. */
const wordsOf = (text: string): string => fold(text).replaceAll("-", " ").trim();

/** So many letters of a name ask for it; fewer ask for whatever begins so. */
const NAMES = 4;

/** The same entries with what is safe for this client first and what must not be done last. Within a group the order
 *  stays, and what nobody judges, such as a handout, is safe. What was typed by its name comes before all that only fits:
 *  whoever asks for one thing must see what the check says of it. */
export function safestFirst<T extends { readonly id: string; readonly name: string }>(
  entries: readonly T[],
  judged: ReadonlyMap<string, Judged>,
  typed = "",
): readonly T[] {
  const begun = wordsOf(typed);
  const isNamed = ({ name }: T) => {
    const words = ` ${wordsOf(name)} `;
    return begun.length >= NAMES ? words.includes(` ${begun}`) : words.startsWith(` ${begun} `);
  };
  const placeOf = (entry: T) => (isNamed(entry) ? 0 : LAST + 1) + GROUP[judged.get(entry.id)?.tier ?? "allowed"];
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b));
}
