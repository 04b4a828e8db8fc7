"use client";

import { Combobox, type ComboboxChoice } from "../../ui/combobox";
import { Icon } from "../../ui/icon";

interface Props<T extends ComboboxChoice> {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly picked: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly find: (typed: string) => readonly T[];
  readonly onChange: (picked: readonly string[]) => void;
}

/** Several things from a list, found by typing; each can be taken out again. */
export function PickedList<T extends ComboboxChoice>({
  id,
  label,
  hint,
  problem,
  picked,
  nameOf,
  find,
  onChange,
}: Props<T>) {
  return (
    <div className="stack-small" id={id}>
      <Combobox
        label={label}
        hint={hint}
        find={(typed) => find(typed).filter((choice) => !picked.includes(choice.id))}
        onPick={(choice) => onChange([...picked, choice.id])}
      />
      {problem && (
        <p className="field-problem">
          <Icon name="change" size={18} />
          {problem}
        </p>
      )}
      {picked.length > 0 && (
        <ul className="row plain-list" aria-label={label}>
          {picked.map((one) => (
            <li key={one} className="badge">
              {nameOf(one)}
              <button
                type="button"
                className="button button-quiet button-small"
                onClick={() => onChange(picked.filter((other) => other !== one))}
                aria-label={`Remove ${nameOf(one)}`}
              >
                <Icon name="remove" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
