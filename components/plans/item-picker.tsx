"use client";

import { useMemo, useRef, useState } from "react";
import { type Judged, judge } from "@/lib/domain/check/judge";
import type { CheckContext, Facts } from "@/lib/domain/check/types";
import type { Item } from "@/lib/domain/knowledge/types";
import { LibraryBrowser, type Narrowing } from "../library/library-browser";
import { itemEntries, type LibraryEntry } from "../library/library-entry";
import { Button } from "../ui/button";
import type { Knowledge } from "./use-knowledge";

interface Props {
  readonly knowledge: Knowledge;
  readonly facts: Facts;
  readonly context: CheckContext;
  readonly onPick: (item: Item) => void;
}

/** The library with what the check says of each item for this client. What must not be done is greyed with its reason. */
export function ItemPicker(props: Props) {
  const { knowledge, facts, context, onPick } = props;
  const narrowing = useNarrowing();
  const box = useRef<HTMLDivElement>(null);
  const { entries, judged } = useMemo(() => {
    const items = knowledge.items.filter(({ prescribable }) => prescribable);
    return {
      entries: itemEntries(items, knowledge.isDrawn, knowledge.ownFigures),
      judged: judge(facts, items, knowledge.rules, context),
    };
  }, [knowledge, facts, context]);
  const actions = (entry: LibraryEntry, says: Judged | undefined) => {
    const item = knowledge.itemById(entry.id);
    if (!item) return null;
    return (
      <>
        <span className="item-add">
          <Button
            small
            disabled={says?.blocks && says.tier === "contraindicated"}
            onClick={() => onPick(item)}
            aria-label={`Add ${entry.name}`}
          >
            Add
          </Button>
        </span>
        {says?.blocks && <PickerSwaps itemId={entry.id} {...props} />}
      </>
    );
  };
  return <LibraryBrowser {...{ entries, narrowing, judged, actions, box }} />;
}

/** What the list is narrowed to while the dialog is open. */
function useNarrowing(): Narrowing {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  return {
    value: (part) => values[part] ?? "",
    change: (part, value) => setValues((before) => ({ ...before, [part]: value })),
    clear: () => setValues({}),
    any: Object.values(values).some((value) => value !== ""),
  };
}

/** What can be added in the place of something that is held or blocked, in one click. */
function PickerSwaps({ itemId, knowledge, facts, context, onPick }: Props & { itemId: string }) {
  const swaps = useMemo(
    () => knowledge.swapsFor(itemId, facts, knowledge.items, knowledge.rules, context),
    [itemId, knowledge, facts, context],
  );
  if (swaps.length === 0) return <span className="small">Nothing in its place passes: refer.</span>;
  return (
    <span className="row small">
      Instead:
      {swaps.map(({ item }) => (
        <Button key={item.id} small look="quiet" onClick={() => onPick(item)} aria-label={`Add ${item.name} instead`}>
          {item.name}
        </Button>
      ))}
    </span>
  );
}
