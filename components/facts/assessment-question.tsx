"use client";

import type { ReactNode } from "react";
import type { AssessmentOption } from "@/lib/domain/knowledge/assessment/types";
import type { AssessmentAnswer } from "@/lib/facts/assessment/schema";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { ChoiceAnswer } from "./choice-answer";
import { YesNo } from "./yes-no";

interface Props {
  readonly option: AssessmentOption;
  readonly value: AssessmentAnswer | undefined;
  /** What was answered the time before, in words. */
  readonly last: string | undefined;
  readonly problem: string | undefined;
  readonly onChange: (value: AssessmentAnswer | undefined) => void;
  /** What the answer opens in the record. */
  readonly children?: ReactNode;
}

/** One thing to ask or to look at, with the kind of answer that it takes. It may stay without one. */
export function AssessmentQuestion(props: Props) {
  const { option, value, problem, onChange, children } = props;
  const place = `answers.${option.id}`;
  const more = value !== undefined && (
    <div className="answered stack-small">
      {[option.why, option.caution].map((words) => words && <p key={words}>{words}</p>)}
      {children}
    </div>
  );
  if (option.input === "yes-no") {
    return (
      <YesNo
        id={place}
        legend={<Words {...props} />}
        value={value === undefined ? undefined : value === true ? "yes" : "no"}
        onChange={(answer) => onChange(answer === "yes")}
        onClear={() => onChange(undefined)}
        problem={problem}
      >
        {value === true && more}
      </YesNo>
    );
  }
  return (
    <fieldset className="fieldset asked" id={place} tabIndex={-1}>
      <legend>
        <Words {...props} />
      </legend>
      <div className="asked-answer">
        {option.input === "some-of" || option.input === "one-of" || option.input === "scale" ? (
          <ChoiceAnswer option={option} value={value} onChange={onChange} />
        ) : (
          <TypedAnswer {...props} />
        )}
        {value !== undefined && (
          <Button small look="quiet" aria-label={`Clear: ${option.label}`} onClick={() => onChange(undefined)}>
            <Icon name="remove" size={16} />
          </Button>
        )}
      </div>
      {problem && <p className="field-problem">{problem}</p>}
      {more}
    </fieldset>
  );
}

function Words({ option: { label, ask }, last }: Props) {
  return (
    <>
      <span className="asked-label">{label}</span>
      <span className="asked-words">{ask}</span>
      {last && <span className="asked-last">Last time: {last}</span>}
    </>
  );
}

const TYPES = { text: "text", number: "text", time: "time", date: "date" } as const;

function TypedAnswer({ option: { input, label, unit }, value, onChange }: Props) {
  if (input !== "text" && input !== "number" && input !== "time" && input !== "date") return null;
  return (
    <>
      <input
        className={input === "text" ? "input" : "input asked-short"}
        type={TYPES[input]}
        inputMode={input === "number" ? "numeric" : undefined}
        aria-label={unit ? `${label}, ${unit}` : label}
        value={typeof value === "string" || typeof value === "number" ? String(value) : ""}
        onChange={(event) => onChange(event.target.value)}
      />
      {unit && <span className="soft">{unit}</span>}
      {input === "text" && value === undefined && (
        <Button small aria-label={`No: ${label}`} onClick={() => onChange("No")}>
          No
        </Button>
      )}
    </>
  );
}
