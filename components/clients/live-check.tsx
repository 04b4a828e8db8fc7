"use client";

import { useEffect, useState } from "react";
import type { CheckResult } from "@/lib/domain/check/types";
import type { ConditionDraft } from "../facts/condition-draft";
import { draftFacts } from "../facts/draft-facts";
import type { MedicineDraft } from "../facts/medicine-picker";
import { FindingList } from "../finding/finding-list";

interface Props {
  readonly today: string;
  readonly birthDate: string;
  readonly conditions: readonly ConditionDraft[];
  readonly medicines: readonly MedicineDraft[];
}

/** The check over the whole library while the facts are typed: the same function as on the server, loaded on demand. */
export function LiveCheck({ today, birthDate, conditions, medicines }: Props) {
  const [result, setResult] = useState<CheckResult | "failed" | null>(null);
  useEffect(() => {
    if (conditions.length + medicines.length === 0) return setResult(null);
    let current = true;
    loadCheck()
      .then((checkLibrary) => {
        if (current) setResult(checkLibrary(draftFacts(birthDate, conditions, medicines, today), today));
      })
      .catch(() => current && setResult("failed"));
    return () => {
      current = false;
    };
  }, [today, birthDate, conditions, medicines]);
  return (
    <aside className="card stack-medium" aria-labelledby="live-title">
      <h2 id="live-title">What this means</h2>
      <div aria-live="polite">
        {result === null && (
          <p className="soft">Add a condition or a medicine: what to stop, clear or change appears here at once.</p>
        )}
        {result === "failed" && (
          <p className="unchecked">
            Not checked: the check could not be loaded. You can save all the same; it is checked again then.
          </p>
        )}
        {result !== null && result !== "failed" && <FindingList result={result} brief />}
      </div>
    </aside>
  );
}

async function loadCheck() {
  const [{ check }, { checkItemOf }, { items, rules }] = await Promise.all([
    import("@/lib/domain/check/check"),
    import("@/lib/domain/check/check-item"),
    import("@/lib/domain/knowledge"),
  ]);
  const library = items.map((item) => checkItemOf(item));
  return (facts: Parameters<typeof check>[0], today: string) => check(facts, library, rules, { today, overrides: [] });
}
