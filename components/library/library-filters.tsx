import { useMemo } from "react";
import { SelectField } from "../ui/field";
import type { LibraryEntry } from "./library-entry";
import { choicesOf, type Filter } from "./narrow";
import { RegionChooser } from "./region-chooser";
import { SearchBox } from "./search-box";

interface Props {
  readonly entries: readonly LibraryEntry[];
  readonly value: (part: Filter | "query") => string;
  readonly change: (part: Filter | "query", value: string) => void;
  /** Everything offered can be assigned. */
  readonly assignableOnly: boolean;
}

/** Everything that narrows the list. */
export function LibraryFilters({ entries, value, change, assignableOnly }: Props) {
  const choices = useMemo(() => choicesOf(entries), [entries]);
  const chosen = [...choices.map(({ part }) => part), "show" as const].filter((part) => value(part) !== "").length;
  const mark = (part: Filter, on: string, label: string) => (
    <label className="choice">
      <input
        type="checkbox"
        checked={value(part) === on}
        onChange={(event) => change(part, event.target.checked ? on : "")}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <search className="stack-medium">
      <SearchBox
        label="Search the library by name, muscle, region or aim"
        placeholder="Name, muscle, region or aim"
        value={value("query")}
        onChange={(typed) => change("query", typed)}
      />
      <details className="details library-filters" open={chosen > 0 || undefined}>
        <summary>Filters{chosen > 0 ? ` (${chosen} in use)` : ""}</summary>
        <div className="stack-medium">
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
          </div>
          <div className="row">
            {!assignableOnly && mark("show", "assignable", "Assignable only")}
            {mark("show", "own", "Our own only")}
            {entries.some(({ away }) => away) && mark("show", "away", "Put away")}
          </div>
          <RegionChooser region={value("region")} onChoose={(region) => change("region", region)} />
        </div>
      </details>
    </search>
  );
}
