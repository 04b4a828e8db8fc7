"use client";

import { useState } from "react";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { Icon } from "../../ui/icon";

interface Props {
  /** "step 2, Rubbing" */
  readonly about: string;
  readonly minutes: number;
  /** As many as leave each other step a minute. */
  readonly most: number;
  /** Only shown, because they are set in another week. */
  readonly fixed: boolean;
  readonly onMinutes: (minutes: number) => void;
}

/** The minutes of a step: typed, or one more and one less. The others make room at once. */
export function StepMinutes({ about, minutes, most, fixed, onMinutes }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  if (fixed) return <p className="step-minutes-fixed numeric">{minutes} min</p>;
  const type = (value: string) => {
    const number = Math.round(Number(value));
    const isUsable = value.trim() !== "" && number >= 1;
    setTyped(isUsable && number > most ? null : value);
    if (isUsable) onMinutes(Math.min(most, number));
  };
  const change = (by: -1 | 1) => {
    setTyped(null);
    onMinutes(minutes + by);
  };
  return (
    <div className="step-minutes">
      <Button
        small
        look="quiet"
        disabled={minutes <= 1 || most <= 1}
        onClick={() => change(-1)}
        aria-label={`One minute less: ${about}`}
      >
        <Icon name="minus" size={18} />
      </Button>
      <TextField
        label={<span className="visually-hidden">Minutes of {about}</span>}
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        value={typed ?? minutes}
        onFocus={({ target }) => target.select()}
        onChange={({ target: { value } }) => type(value)}
        onBlur={() => setTyped(null)}
      />
      <span className="soft small" aria-hidden="true">
        min
      </span>
      <Button
        small
        look="quiet"
        disabled={minutes >= most}
        onClick={() => change(1)}
        aria-label={`One minute more: ${about}`}
      >
        <Icon name="plus" size={18} />
      </Button>
    </div>
  );
}
