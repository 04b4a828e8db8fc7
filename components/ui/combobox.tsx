"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

export interface ComboboxChoice {
  readonly id: string;
  readonly name: string;
  /** What fitted, when it was not the name: a synonym or a brand. */
  readonly hint?: string | undefined;
}

interface Props<T extends ComboboxChoice> {
  readonly label: string;
  readonly hint: string;
  readonly find: (typed: string) => readonly T[];
  readonly onPick: (choice: T) => void;
  /** Takes what was typed as it stands; it will show as not checked. Without it only the list can be chosen from. */
  readonly onText?: (text: string) => void;
}

/** Fewer letters than this say too little to look for. */
const FEWEST_LETTERS = 2;

/** Finds by two letters, picks by Enter or click, and clears itself for the next one.
 *  The pattern is the editable combobox with list autocomplete of the ARIA Authoring Practices Guide 1.2. */
export function Combobox<T extends ComboboxChoice>({ label, hint, find, onPick, onText }: Props<T>) {
  const own = useId();
  const [typed, setTyped] = useState("");
  const [closed, setClosed] = useState(false);
  const [active, setActive] = useState(0);
  const text = typed.trim();
  const found = text.length < FEWEST_LETTERS ? [] : find(text);
  const last = found.length;
  // One more than found: the last option takes the text as it was typed.
  const count = onText ? last + 1 : last;
  const open = text.length >= FEWEST_LETTERS && !closed;
  const take = (index: number) => {
    const choice = found[index];
    if (choice) onPick(choice);
    else if (onText) onText(text);
    else return;
    setTyped("");
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === "ArrowDown") setActive((active + 1) % Math.max(1, count));
    else if (event.key === "ArrowUp") setActive((active + count - 1) % Math.max(1, count));
    else if (event.key === "Enter") take(active);
    else if (event.key === "Escape") setClosed(true);
    else return;
    event.preventDefault();
  };
  return (
    <div className="field combo">
      <label className="field-label" htmlFor={own}>
        {label}
      </label>
      <input
        id={own}
        className="input"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${own}-list`}
        aria-autocomplete="list"
        aria-describedby={`${own}-hint`}
        aria-activedescendant={open ? `${own}-${active}` : undefined}
        placeholder="Type two letters"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value);
          setClosed(false);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setClosed(true)}
      />
      <span className="field-hint" id={`${own}-hint`}>
        {hint}
      </span>
      <Options own={own} open={open} found={found} active={active} text={onText ? text : null} onTake={take} />
      <span className="visually-hidden" role="status">
        {open ? `${last} found` : ""}
      </span>
    </div>
  );
}

interface OptionsProps {
  readonly own: string;
  readonly open: boolean;
  readonly found: readonly ComboboxChoice[];
  readonly active: number;
  /** Offered as typed; null where only the list counts. */
  readonly text: string | null;
  readonly onTake: (index: number) => void;
}

function Options({ own, open, found, active, text, onTake }: OptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  // Below the edge of the window nobody sees what Enter would take.
  useEffect(() => {
    if (open) list.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const asTyped = text === null ? [] : [{ id: "as-typed", name: `Add “${text}” as typed`, hint: "(not checked)" }];
  return (
    <div ref={list} id={`${own}-list`} role="listbox" aria-label="Found" className="combo-list" hidden={!open}>
      {[...found, ...asTyped].map(({ id, name, hint }, index) => (
        <div
          key={id}
          id={`${own}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="combo-option"
          // Before the blur, which would close the list under the pointer.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(index)}
          onKeyDown={() => {}}
        >
          <span className="strong">{name}</span> {hint && <span className="soft">{hint}</span>}
        </div>
      ))}
    </div>
  );
}
