import { itemEntries, type LibraryEntry } from "@/components/library/library-entry";
import { findable } from "@/components/library/narrow";
import { items } from "@/lib/domain/knowledge";
import { fold } from "@/lib/domain/search/fold";
import { searchOver } from "@/lib/domain/search/search-index";
import { type Figure, scaled } from "../support/figure";
import { microseconds } from "../support/time";

/** As many items as a large practice may come to have. */
const MANY = 3000;
/** Goal for one key. Unit: ms. */
const A_KEY = 50;

/** What is typed key by key: plain, Latin, mistyped, and something that is not there. */
const TYPED = ["bird dog", "levator scapulae", "quadartus lumborm", "strech neck", "foam roler", "xyzzyx"] as const;

/** Every state of the box while these are typed. */
const keys = TYPED.flatMap((typed) => Array.from(typed, (_, index) => typed.slice(0, index + 1)));

const SYLLABLES = ["ba", "ko", "ri", "mu", "te", "sa", "no", "li", "pe", "zu"];

/** A word of its own for each copy, so that the list of words grows with the library. */
const madeWord = (index: number): string =>
  Array.from(String(index), (digit) => SYLLABLES[Number(digit)] ?? "").join("");

/** Any number of entries: the shipped ones, then copies under names of their own. */
function entriesGrownTo(count: number): readonly LibraryEntry[] {
  const grown = Array.from({ length: count }, (_, index) => {
    const shipped = items[index % items.length];
    if (!shipped) throw new Error("There are no items");
    if (index < items.length) return shipped;
    return { ...shipped, id: `${shipped.id}-${index}`, name: `${shipped.name} ${madeWord(index)}` };
  });
  return itemEntries(grown, () => true);
}

/** What a key costs in a large library, beside looking for it in every text; and what it costs to open the library. */
export async function searchFigures(): Promise<Figure[]> {
  const entries = entriesGrownTo(MANY);
  const search = searchOver(entries, findable);
  const texts = entries.map((entry) => {
    const { name, fields } = findable(entry);
    return fold([name, ...fields.map(({ text }) => text)].join(" "));
  });
  const scan = (typed: string) =>
    texts.filter((text) =>
      fold(typed)
        .split(" ")
        .every((word) => text.includes(word)),
    );
  seeToIt(search, scan);
  const all = await microseconds(() => keys.map((typed) => search(typed).length));
  const floor = await microseconds(() => keys.map((typed) => scan(typed).length));
  const slowest = keys
    .map((typed) => ({ typed, time: quickest(() => search(typed)) }))
    .sort((a, b) => b.time - a.time)[0];
  if (!slowest) throw new Error("There is no key to time");
  const worst = await microseconds(() => search(slowest.typed));
  const open = await microseconds(() => searchOver(entries, findable));
  const key = { unit: "ms", goal: { atMost: A_KEY } } as const;
  return [
    {
      id: "key",
      what: `A key over ${MANY} items, mean of ${keys.length}`,
      cost: scaled(all, 1e-3 / keys.length),
      ...key,
    },
    { id: "key+", what: `The slowest key: ${JSON.stringify(slowest.typed)}`, cost: scaled(worst, 1e-3), ...key },
    {
      id: "scan",
      what: "The same keys with neither order nor slips: includes() over every text",
      cost: scaled(floor, 1e-3 / keys.length),
      unit: "ms",
      ratio: all.median / floor.median,
      floor: "a plain scan (ratio of the search to it)",
    },
    { id: "open", what: `Reading ${MANY} items once`, cost: scaled(open, 1e-3), unit: "ms" },
  ];
}

// Before it is timed: it finds what a scan finds, and what was mistyped too.
function seeToIt(
  search: (typed: string) => readonly LibraryEntry[],
  scan: (typed: string) => readonly unknown[],
): void {
  if (search("bird dog").length < scan("bird dog").length / 2) throw new Error("The search finds too little");
  if (!search("quadartus lumborm").some(({ name }) => name.startsWith("Quadratus"))) throw new Error("A slip is lost");
  if (search("xyzzyx").length > 0) throw new Error("The search finds what is not there");
}

/** The best of a few runs: enough to find the slowest key. Unit: ms. */
function quickest(work: () => unknown): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...times);
}
