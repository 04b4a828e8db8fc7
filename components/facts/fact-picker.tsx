"use client";

import { useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";

export interface PickerChoice {
  readonly id: string;
  readonly name: string;
  /** What fitted, when it was not the name: a synonym or a brand. */
  readonly hint?: string | undefined;
}

interface Props<T extends PickerChoice> {
  readonly label: string;
  readonly hint: string;
  readonly find: (typed: string) => readonly T[];
  readonly onPick: (choice: T) => void;
  /** Takes what was typed as it stands; it will show as not checked. */
  readonly onText: (text: string) => void;
}

const FREE_TEXT = "free-text";

/** Finds by two letters, picks by Enter or click, and clears itself for the next one. */
export function FactPicker<T extends PickerChoice>({ label, hint, find, onPick, onText }: Props<T>) {
  const [typed, setTyped] = useState("");
  const text = typed.trim();
  const found = find(text);
  const take = (key: unknown) => {
    const choice = found.find(({ id }) => id === key);
    if (choice) onPick(choice);
    else if (key === FREE_TEXT && text) onText(text);
    else return;
    setTyped("");
  };
  return (
    <ComboBox
      className="field combo"
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={take}
      menuTrigger="input"
      allowsEmptyCollection={false}
      allowsCustomValue
    >
      <Label className="field-label">{label}</Label>
      <Input className="input" placeholder="Type two letters" autoComplete="off" spellCheck={false} />
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
      <Popover className="combo-popover" placement="bottom start">
        <ListBox className="combo-options">
          {found.map((choice) => (
            <ListBoxItem key={choice.id} id={choice.id} className="combo-option" textValue={choice.name}>
              <span className="strong">{choice.name}</span>
              {choice.hint && <span className="soft"> {choice.hint}</span>}
            </ListBoxItem>
          ))}
          {text.length >= 2 && (
            <ListBoxItem key={FREE_TEXT} id={FREE_TEXT} className="combo-option" textValue={text}>
              Add “{text}” as typed <span className="soft">(not checked)</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
