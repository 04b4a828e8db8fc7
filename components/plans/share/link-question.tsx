"use client";

import { setLinkQuestion } from "@/lib/share-links/actions";
import { useAction } from "../../ui/use-action";

/** Whether the page asks for the year of birth before it is shown. */
export function LinkQuestion({ planId, asks }: { planId: string; asks: boolean }) {
  const { run, pending, problem } = useAction(setLinkQuestion);
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          checked={asks}
          disabled={pending}
          aria-describedby="question-hint"
          onChange={(event) => void run({ planId, asks: event.target.checked })}
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
