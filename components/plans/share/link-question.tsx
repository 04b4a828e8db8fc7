"use client";

import { useState } from "react";
import { setLinkQuestion } from "@/lib/share-links/actions";
import { useAction } from "../../ui/use-action";

/** Whether the page asks for the year of birth before it is shown. */
export function LinkQuestion({ planId, asks }: { planId: string; asks: boolean }) {
  // Shown at once; it gives way as soon as the page knows what holds.
  const [choice, setChoice] = useState<{ before: boolean; now: boolean } | null>(null);
  const { run, problem } = useAction(setLinkQuestion, undefined, { queue: true });
  const choose = async (now: boolean) => {
    setChoice({ before: asks, now });
    if ((await run({ planId, asks: now })) === null) setChoice(null);
  };
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          checked={choice?.before === asks ? choice.now : asks}
          aria-describedby="question-hint"
          onChange={(event) => void choose(event.target.checked)}
        />
        <span>Ask for the year of birth first</span>
      </label>
      <p className="field-hint" id="question-hint">
        Phones that have the page open are asked too. Five wrong years in a row shut the link until you make a new one.
      </p>
      {problem && (
        <p className="field-problem" role="alert">
          {problem.message}
        </p>
      )}
    </div>
  );
}
