import { slips } from "./edits";

/** A known word that a typed one can mean, and how sure that is: 1 is the word itself. */
export interface Meant {
  readonly word: number;
  readonly sureness: number;
}

/** Letters from which one slip is forgiven, and from which two are: in shorter words a slip makes another word. */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 8;

const slipsIn = (letters: number): number => (letters >= TWO_SLIPS_FROM ? 2 : letters >= ONE_SLIP_FROM ? 1 : 0);

/** Known words that are the typed one or begin with it. `words` are in order of their letters. */
export function beginningWith(words: readonly string[], typed: string): Meant[] {
  const meant: Meant[] = [];
  for (let place = firstFrom(words, typed); place < words.length; place++) {
    const word = words[place] ?? "";
    if (!word.startsWith(typed)) break;
    meant.push({ word: place, sureness: word.length === typed.length ? 1 : 0.5 + 0.4 * (typed.length / word.length) });
  }
  return meant;
}

/** Known words that the typed one is a slip of the finger from. Only the nearest are meant: whole words before
 *  beginnings, one slip before two. */
export function nearTo(words: readonly string[], typed: string): Meant[] {
  let nearest = Number.POSITIVE_INFINITY;
  let meant: Meant[] = [];
  words.forEach((word, place) => {
    const far = slipsBetween(typed, word);
    if (far > nearest || far === Number.POSITIVE_INFINITY) return;
    if (far < nearest) meant = [];
    nearest = far;
    meant.push({ word: place, sureness: 0.5 / (1 + far) });
  });
  return meant;
}

/** Slips between the two where that many are forgiven; half a slip more where `word` would not be finished yet. */
function slipsBetween(typed: string, word: string): number {
  // "tuk" is a slip in "tuck": the longer of the two says how many are forgiven, the typed one where it is a beginning.
  const allowed = slipsIn(Math.max(typed.length, Math.min(word.length, typed.length + 1)));
  if (allowed === 0) return Number.POSITIVE_INFINITY;
  const { whole, beginning } = slips(typed, word, allowed);
  // No slip at all: this word is known already.
  if (beginning === 0) return Number.POSITIVE_INFINITY;
  return Math.min(whole, beginning <= slipsIn(typed.length) ? beginning + 0.5 : Number.POSITIVE_INFINITY);
}

/** Place of the first word that is not before `typed`. */
function firstFrom(words: readonly string[], typed: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}
