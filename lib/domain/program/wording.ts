import type { ClientWording, Item } from "../knowledge/types";
import { isOwnId } from "../own-items/own-item";
import type { ClientWords, Language } from "./words";

/** An item as a client reads it. */
export interface Wording extends ClientWording {
  /** Text alternatives of the drawing's frames; null where the drawing's own stand. */
  readonly figures: readonly string[] | null;
  /** Set when the words are in another language than the rest: there are none in the client's. Readers mark such a part,
   *  so that it is seen and read out right. Own items are in whatever language the practice writes. */
  readonly language: Language | null;
}

/** The language the library is written in. */
const LIBRARY_LANGUAGE = "en";

/** The item's words in the client's language; the library's own, marked, where that has none. */
export function wordingOf(item: Item, words: ClientWords): Wording {
  const own = item.client ?? emptyWording(item);
  if (words.library === null || isOwnId(item.id)) return { ...own, figures: null, language: null };
  const said = words.library.items[item.id];
  return said
    ? { ...said, figures: said.figures ?? null, language: null }
    : { ...own, figures: null, language: LIBRARY_LANGUAGE };
}

function emptyWording({ name }: Item): ClientWording {
  return { name, startPosition: "", steps: [], feelIt: "", notThere: "", easier: "", harder: "" };
}
