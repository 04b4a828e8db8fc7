"use client";

import { useEffect, useRef } from "react";
import type { ShownProblem } from "./use-action";

/** What is wrong, on top of a form: takes the focus, and each line leads to its field. `prefix` begins the fields' ids. */
export function ErrorSummary({ problem, prefix = "" }: { problem: ShownProblem | null; prefix?: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  const fields = Object.entries(problem.fields ?? {});
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <p className="strong">{fields.length > 0 ? "Check what you entered" : problem.message}</p>
      {fields.length > 0 && (
        <ul>
          {fields.map(([name, message]) => (
            <li key={name}>
              <a href={`#${prefix}${name}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
