"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";

export type YesOrNo = "yes" | "no";

interface Props {
  readonly id: string;
  readonly legend: ReactNode;
  readonly value: YesOrNo | undefined;
  readonly onChange: (value: YesOrNo) => void;
  /** Present where a question may stay unanswered. */
  readonly onClear?: () => void;
  readonly problem?: string | undefined;
  /** What an answer brings with it. */
  readonly children?: ReactNode;
}

/** A question with yes and no and nothing chosen beforehand. Y or N answers it from the keyboard and goes on. */
export function YesNo({ id, legend, value, onChange, onClear, problem, children }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = { y: "yes", n: "no" }[event.key.toLowerCase()];
    if (answer !== "yes" && answer !== "no") return;
    event.preventDefault();
    onChange(answer);
    if (answer === "no") focusNext(event.currentTarget);
  };
  return (
    <fieldset className="fieldset yes-no" id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      <div className="yes-no-pair">
        {(["yes", "no"] as const).map((answer) => (
          <label key={answer} className={`chip-choice chip-${answer}`}>
            <input
              type="radio"
              name={id}
              value={answer}
              checked={value === answer}
              onChange={() => onChange(answer)}
              onKeyDown={onKeyDown}
              aria-describedby={problem ? `${id}-problem` : undefined}
            />
            <span>{answer === "yes" ? "Yes" : "No"}</span>
          </label>
        ))}
        {onClear && (
          <Button
            small
            look="quiet"
            aria-label="Clear this answer"
            aria-hidden={value === undefined}
            disabled={value === undefined}
            onClick={onClear}
          >
            <Icon name="remove" size={16} />
          </Button>
        )}
      </div>
      {problem && (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {children}
    </fieldset>
  );
}

// A no has nothing more to ask: the next pair, wherever on the form it stands.
function focusNext(from: HTMLElement): void {
  const pairs = [...(from.closest("form")?.querySelectorAll<HTMLElement>(".yes-no-pair") ?? [])];
  const here = pairs.findIndex((pair) => pair.contains(from));
  pairs[here + 1]?.querySelector<HTMLElement>("input")?.focus();
}
