"use client";

import type { AssessmentOption } from "@/lib/domain/knowledge/assessment/types";
import { type AssessmentAnswer, NONE } from "@/lib/facts/assessment/schema";

interface Props {
  readonly option: AssessmentOption;
  readonly value: AssessmentAnswer | undefined;
  readonly onChange: (value: AssessmentAnswer | undefined) => void;
}

const POINTS = Array.from({ length: 11 }, (_, point) => point);

/** One or several of the answers offered. What means no stands alone. */
export function ChoiceAnswer({ option: { id, input, choices = [] }, value, onChange }: Props) {
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  const toggle = (one: string) => {
    if (chosen.includes(one)) return onChange(chosen.filter((other) => other !== one));
    onChange(one === NONE ? [NONE] : [...chosen.filter((other) => other !== NONE), one]);
  };
  if (input === "some-of") {
    return (
      <div className="chips">
        {choices.map((choice) => (
          <label key={choice.value} className="chip-choice">
            <input type="checkbox" checked={chosen.includes(choice.value)} onChange={() => toggle(choice.value)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    );
  }
  const offered =
    input === "scale"
      ? POINTS.map((point) => ({ given: point, label: String(point) }))
      : choices.map((choice) => ({ given: choice.value, label: choice.label }));
  return (
    <div className="chips">
      {offered.map(({ given, label }) => (
        <label key={label} className="chip-choice">
          <input type="radio" name={id} checked={value === given} onChange={() => onChange(given)} />
          <span className="numeric">{label}</span>
        </label>
      ))}
    </div>
  );
}
