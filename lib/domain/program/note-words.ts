import { rules } from "../knowledge/rules";
import type { ClientWords } from "./words";

/** What rules say to the client, longest first: one sentence may be part of another. */
const said = rules.map(({ id, say }) => ({ id, says: say.client })).sort((a, b) => b.says.length - a.says.length);

/** A row's note in the client's language: sentences of rules that were taken over by a press are put into it; what the
 *  practitioner typed stays as it was typed. */
export function noteIn(note: string, { library }: Pick<ClientWords, "library">): string {
  if (library === null) return note;
  return said.reduce((text, { id, says }) => {
    const own = library.rules[id];
    return own === undefined ? text : text.replaceAll(says, () => own);
  }, note);
}
