"use client";

import { type ReactNode, type RefObject, useDeferredValue, useMemo } from "react";
import { type Judged, UNJUDGED } from "@/lib/domain/check/judge";
import { searchOver } from "@/lib/domain/search/search-index";
import { Button } from "../ui/button";
import { EntryCard } from "./entry-card";
import type { LibraryEntry } from "./library-entry";
import { LibraryFilters } from "./library-filters";
import { FILTERS, type Filter, findable, narrowed } from "./narrow";
import { safestFirst } from "./safest-first";
import { VirtualGrid } from "./virtual-grid";

/** What the list is narrowed to, and how that is changed: kept in the address or in the dialog. */
export interface Narrowing {
  readonly value: (part: Filter | "query") => string;
  readonly change: (part: Filter | "query", value: string) => void;
  readonly clear: () => void;
  readonly any: boolean;
}

interface Props {
  readonly entries: readonly LibraryEntry[];
  readonly narrowing: Narrowing;
  /** What the check says of each item for a client; null while nobody is in question. */
  readonly judged: ReadonlyMap<string, Judged> | null;
  /** What stands under an entry instead of leading to it. */
  readonly actions?: (entry: LibraryEntry, judged: Judged | undefined) => ReactNode;
  /** What scrolls; the page itself when absent. */
  readonly box?: RefObject<HTMLDivElement | null>;
}

/** Height of a card with and without room for a picture above it. Unit: px. */
const CARD = 260;
const LINE = 150;

/** The whole library, narrowed while typing. What a client must not do stays in it, greyed, with the reason. */
export function LibraryBrowser({ entries, narrowing, judged, actions, box }: Props) {
  const { value, clear, any } = narrowing;
  // Whoever adds to a plan looks for what fits this client; whoever reads the library chooses the order.
  const isPicker = box !== undefined;
  const found = useFound(entries, narrowing, isPicker || value("last") === "unsafe" ? judged : null);
  const off = judged ? found.filter(({ id }) => judged.get(id)?.blocks).length : 0;
  // The best of what is looked for now stands at the top, not where the last list was left.
  const change: Narrowing["change"] = (part, to) => {
    box?.current?.scrollTo({ top: 0 });
    narrowing.change(part, to);
  };
  const list = (
    <VirtualGrid
      entries={found}
      idOf={({ id }) => id}
      label="Items"
      className={box ? "item-lines" : "item-grid"}
      rowHeight={box ? LINE : CARD}
      {...(box && { box })}
    >
      {(entry, place) => {
        const says = judged && entry.assignable ? (judged.get(entry.id) ?? UNJUDGED) : undefined;
        return (
          <EntryCard entry={entry} place={place} judged={says}>
            {actions?.(entry, says)}
          </EntryCard>
        );
      }}
    </VirtualGrid>
  );
  return (
    <div className="stack">
      <LibraryFilters {...{ entries, ...narrowing, change }} assignableOnly={isPicker} />
      <div className="row-between">
        <p className="soft" role="status">
          {found.length === entries.length
            ? `${entries.length} entries`
            : `${found.length} of ${entries.length} entries`}
          {off > 0 && `, ${off} not for this client now`}
        </p>
        <div className="row">
          {judged && isPicker && <span className="soft small">What is safe for this client comes first</span>}
          {judged && !isPicker && (
            <label className="choice">
              <input
                type="checkbox"
                checked={value("last") === "unsafe"}
                onChange={({ target }) => narrowing.change("last", target.checked ? "unsafe" : "")}
              />
              <span>Put what is not safe last</span>
            </label>
          )}
          {any && (
            <Button look="quiet" onClick={clear}>
              Show all
            </Button>
          )}
        </div>
      </div>
      {found.length === 0 && <Nothing typed={value("query")} />}
      {box ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
        <section className="picker-box" ref={box} aria-label="Found" tabIndex={0}>
          {list}
        </section>
      ) : (
        list
      )}
    </div>
  );
}

/** What fits; with `judged` what is safe comes first. */
function useFound(entries: readonly LibraryEntry[], { value }: Narrowing, judged: Props["judged"]) {
  const asked = useDeferredValue([value("query"), ...FILTERS.map((part) => value(part))].join("\n"));
  const search = useMemo(() => searchOver(entries, findable), [entries]);
  return useMemo(() => {
    const [query = "", ...chosen] = asked.split("\n");
    const fits = new Set(narrowed(entries, (part) => chosen[FILTERS.indexOf(part)] ?? ""));
    const found = search(query).filter((entry) => fits.has(entry));
    return judged ? safestFirst(found, judged, query) : found;
  }, [entries, search, asked, judged]);
}

function Nothing({ typed }: { typed: string }) {
  return (
    <p className="empty">
      {typed.trim() === ""
        ? "Nothing has all of these. Take a filter away."
        : "Nothing here fits. Try fewer letters, another word, or take a filter away."}
    </p>
  );
}
