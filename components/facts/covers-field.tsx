"use client";

import { Combobox } from "../ui/combobox";
import { Icon } from "../ui/icon";
import { type CoverableItem, USUAL_COVERS } from "./covers";

interface Props {
  readonly items: readonly CoverableItem[];
  readonly picked: readonly CoverableItem[];
  readonly onPicked: (items: readonly CoverableItem[]) => void;
  readonly problem: string | undefined;
}

/** Most items that the list offers for what was typed. */
const MOST_FOUND = 12;

/** What a clearance covers: one or several of the usual things, and single items of the library. */
export function CoversField({ items, picked, onPicked, problem }: Props) {
  const find = (typed: string) => {
    const words = typed.toLowerCase().split(/\s+/);
    return items.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word))).slice(0, MOST_FOUND);
  };
  return (
    <fieldset
      className="fieldset stack-medium"
      id="covers"
      tabIndex={-1}
      aria-describedby={problem && "covers-problem"}
    >
      <legend>Covers</legend>
      <div className="chips">
        {USUAL_COVERS.map(({ value, label }) => (
          <label key={value} className="chip-choice">
            <input type="checkbox" name="covers" value={value} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <Combobox
        label="Or one item of the library"
        hint="By name, such as plank"
        find={find}
        onPick={(item) => onPicked([...picked.filter(({ id }) => id !== item.id), item])}
      />
      {picked.length > 0 && (
        <ul className="chips plain-list" aria-label="Single items covered">
          {picked.map((item) => (
            <li key={item.id} className="badge">
              <input type="hidden" name="covers" value={`item:${item.id}`} />
              {item.name}
              <button
                type="button"
                className="button button-quiet button-small"
                aria-label={`Remove ${item.name}`}
                onClick={() => onPicked(picked.filter(({ id }) => id !== item.id))}
              >
                <Icon name="remove" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p className="field-problem" id="covers-problem">
          <Icon name="change" size={18} />
          {problem}
        </p>
      )}
    </fieldset>
  );
}
