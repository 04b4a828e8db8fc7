"use client";

import { useDeferredValue, useMemo } from "react";
import { REGIONS, type RegionId } from "@/lib/domain/knowledge/regions";
import { Button } from "../ui/button";
import { SelectField } from "../ui/field";
import { ItemCard } from "./item-card";
import { type ItemEntry, isIn } from "./item-entry";
import { search } from "./search";
import { SearchBox } from "./search-box";
import { useAddress } from "./use-address";
import { useShown } from "./use-shown";
import { KIND_LABEL, POSITION_LABEL, regionList } from "./words";

const PARTS = ["query", "kind", "region", "position", "show"] as const;
type Part = (typeof PARTS)[number];

/** The whole library, narrowed while typing and by kind, region and position. */
export function LibraryBrowser({ items }: { items: readonly ItemEntry[] }) {
  const { value, change, clear, any } = useAddress(PARTS);
  const choice = useDeferredValue(PARTS.map(value).join("\n"));
  const searchable = useMemo(
    () => items.map((item) => ({ ...item, more: `${item.more} ${KIND_LABEL[item.kind]} ${regionList(item.regions)}` })),
    [items],
  );
  const found = useMemo(() => {
    const [query = "", kind = "", region = "", position = "", show = ""] = choice.split("\n");
    const chosen = regionOf(region);
    const narrowed = searchable.filter(
      (item) =>
        (kind === "" || item.kind === kind) &&
        (!chosen || isIn(item, chosen)) &&
        (position === "" || item.position === position) &&
        (show !== "assignable" || item.prescribable),
    );
    return search(narrowed, query);
  }, [searchable, choice]);
  const { shown, rest, refFor, showMore } = useShown(found, choice);
  return (
    <div className="stack">
      <Filters items={items} value={value} change={change} />
      <div className="row-between">
        <p className="soft" role="status">
          {found.length === items.length ? `${items.length} items` : `${found.length} of ${items.length} items`}
        </p>
        {any && (
          <Button look="quiet" onClick={clear}>
            Show all
          </Button>
        )}
      </div>
      {found.length === 0 ? (
        <p className="empty">Nothing here fits. Try fewer letters, another word, or take a filter away.</p>
      ) : (
        <ul className="item-grid plain-list" aria-label="Items">
          {shown.map((item, index) => (
            <ItemCard key={item.id} item={item} linkRef={refFor(index)} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <div className="row">
          <Button onClick={showMore}>Show more</Button>
          <span className="soft small">{rest} more</span>
        </div>
      )}
    </div>
  );
}

interface FilterProps {
  readonly items: readonly ItemEntry[];
  readonly value: (part: Part) => string;
  readonly change: (part: Part, value: string) => void;
}

function Filters({ items, value, change }: FilterProps) {
  const choices = useMemo(() => choicesOf(items), [items]);
  return (
    <search className="stack-medium">
      <SearchBox
        label="Search the library by name, region or aim"
        placeholder="Name, region or aim"
        value={value("query")}
        onChange={(typed) => change("query", typed)}
      />
      <div className="filters">
        {choices.map(({ part, label, options }) => (
          <SelectField
            key={part}
            label={label}
            value={value(part)}
            onChange={(event) => change(part, event.target.value)}
            choices={options}
          />
        ))}
        <label className="choice">
          <input
            type="checkbox"
            checked={value("show") === "assignable"}
            onChange={(event) => change("show", event.target.checked ? "assignable" : "")}
          />
          <span>Assignable only</span>
        </label>
      </div>
    </search>
  );
}

// Only what some item has is offered, so that no single filter leads to an empty list.
function choicesOf(items: readonly ItemEntry[]) {
  const kinds = new Set(items.map(({ kind }) => kind));
  const positions = new Set(items.map(({ position }) => position));
  const regions = new Set(items.flatMap((item) => item.regions));
  return [
    { part: "kind", label: "Kind", options: options("All kinds", KIND_LABEL, kinds) },
    { part: "region", label: "Region", options: options("All regions", REGION_LABEL, regions) },
    { part: "position", label: "Position", options: options("All positions", POSITION_LABEL, positions) },
  ] as const;
}

function options(all: string, labels: Readonly<Record<string, string>>, present: ReadonlySet<string>) {
  const offered = Object.entries(labels).filter(([value]) => present.has(value));
  return [{ value: "", label: all }, ...offered.map(([value, label]) => ({ value, label }))];
}

const REGION_LABEL = Object.fromEntries(Object.entries(REGIONS).map(([id, { label }]) => [id, label]));

function regionOf(text: string): RegionId | null {
  return isRegion(text) ? text : null;
}

function isRegion(text: string): text is RegionId {
  return Object.hasOwn(REGIONS, text);
}
