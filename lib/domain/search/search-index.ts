import { fold } from "./fold";
import { beginningWith, type Meant, nearTo } from "./vocabulary";

/** A text that an entry is found by, and what finding it there is worth. */
export interface Field {
  readonly text: string;
  readonly weight: number;
}

/** What an entry is found by. */
export interface Findable {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** Answers the entries that mean what was typed, best first; everything in its own order for nothing typed. */
export type Search<T> = (typed: string) => readonly T[];

/** What a word in the name is worth; a name that is or begins with what was typed goes before all others. */
const NAME = 10;
const NAME_BEGINS = 12;
const NAME_IS = 24;

/** Reads all entries once, so that every key typed afterwards looks into lists of words and not through texts. */
export function searchOver<T>(entries: readonly T[], findableOf: (entry: T) => Findable): Search<T> {
  const findables = entries.map(findableOf);
  const names = findables.map(({ name }) => fold(name));
  const { words, places } = wordsOf(findables);
  return (typed) => {
    const query = fold(typed);
    if (query === "") return entries;
    const asked = [...new Set(query.split(" "))];
    const exact = asked.map((word) => beginningWith(words, word));
    const read = exact.map((meant, index) => (meant.length > 0 ? meant : nearTo(words, asked[index] ?? "")));
    // Words that are each known and never stand together: perhaps one of them was mistyped into another.
    const scores =
      scoresOf(read, places, entries.length) ??
      scoresOf(
        exact.map((meant, index) => [...meant, ...nearTo(words, asked[index] ?? "")]),
        places,
        entries.length,
      );
    return scores ? ranked(entries, names, scores, query) : [];
  };
}

/** Where a word occurs: pairs of an entry's number and the word's worth there. */
type Places = readonly (readonly number[])[];

function wordsOf(findables: readonly Findable[]): { words: readonly string[]; places: Places } {
  const worth = new Map<string, Map<number, number>>();
  const split = wordsKept();
  const put = (word: string, entry: number, weight: number) => {
    const here = worth.get(word) ?? new Map<number, number>();
    worth.set(word, here);
    here.set(entry, Math.max(here.get(entry) ?? 0, weight));
  };
  findables.forEach(({ name, fields }, entry) => {
    for (const { text, weight } of [{ text: name, weight: NAME }, ...fields]) {
      const words = split(text);
      words.forEach((word, index) => {
        if (word !== "") put(word, entry, weight);
        // "catcow" and "sidelying" are written together as often as not.
        const next = words[index + 1];
        if (next && weight >= JOINED_FROM) put(word + next, entry, weight / 2);
      });
    }
  });
  const words = [...worth.keys()].sort();
  return { words, places: words.map((word) => [...(worth.get(word) ?? [])].flat()) };
}

/** Texts such as a region's names stand in many entries: each is taken apart once. */
function wordsKept(): (text: string) => readonly string[] {
  const kept = new Map<string, readonly string[]>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    const words = fold(text).split(" ");
    kept.set(text, words);
    return words;
  };
}

/** Fields worth this much are names: their words are also found written together. */
const JOINED_FROM = 6;

/** What each entry is worth for all words together; null when no entry has them all. */
function scoresOf(read: readonly (readonly Meant[])[], places: Places, count: number): Float64Array | null {
  const total = new Float64Array(count).fill(0);
  const met = new Uint8Array(count);
  let some = false;
  read.forEach((meant, index) => {
    const best = new Float64Array(count);
    some = false;
    for (const { word, sureness } of meant) {
      const list = places[word] ?? [];
      for (let at = 0; at < list.length; at += 2) {
        const entry = list[at] ?? 0;
        if (met[entry] !== index) continue;
        best[entry] = Math.max(best[entry] ?? 0, sureness * (list[at + 1] ?? 0));
      }
    }
    for (let entry = 0; entry < count; entry++) {
      const worth = best[entry] ?? 0;
      if (worth === 0) continue;
      some = true;
      met[entry] = index + 1;
      total[entry] = (total[entry] ?? 0) + worth;
    }
  });
  if (!some) return null;
  for (let entry = 0; entry < count; entry++) if (met[entry] !== read.length) total[entry] = 0;
  return total;
}

function ranked<T>(entries: readonly T[], names: readonly string[], scores: Float64Array, query: string): T[] {
  const found: number[] = [];
  scores.forEach((score, entry) => {
    if (score === 0) return;
    const name = names[entry] ?? "";
    scores[entry] = score + (name === query ? NAME_IS : name.startsWith(query) ? NAME_BEGINS : 0);
    found.push(entry);
  });
  // Equal worth keeps the order of the library.
  found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return found.flatMap((entry) => entries[entry] ?? []);
}
