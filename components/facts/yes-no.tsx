"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { focusNext } from "./focus-next";

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

/** A question with yes and no and nothing chosen beforehand. Y or N answers it from the keyboard and goes on; an
 *  arrow key turns a yes into a no. */
export function YesNo({ id, legend, value, onChange, onClear, problem, children }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = { y: "yes", n: "no" }[event.key.toLowerCase()];
    if (answer !== "yes" && answer !== "no") return;
    event.preventDefault();
    // After a yes the place is kept for what it shows. The no that is typed on from there is the next question's.
    if (answer === "no" && value === "yes") {
      focusNext(event.currentTarget);
      return;
    }
    onChange(answer);
    if (answer === "yes" || !focusNext(event.currentTarget)) focusAnswer(event.currentTarget, answer);
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

// The ring stands round the answer that was given, so that the next key belongs to what is seen.
function focusAnswer(from: HTMLElement, answer: YesOrNo): void {
  from
    .closest(".yes-no-pair")
    ?.querySelector<HTMLElement>(`input[value="${answer}"]`)
    // What was answered is in sight already; brought to the middle it would run away from the eye.
    ?.focus({ preventScroll: true });
}
