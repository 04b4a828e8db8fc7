"use client";

import { useEffect, useState } from "react";
import type { PracticeRules } from "@/lib/domain/knowledge/practice-rules";

async function load(changes: PracticeRules, version: string) {
  const [
    { items, rules, itemById },
    { rulesOf },
    { checkPlan },
    { check },
    { checkItemOf },
    { swapsFor },
    { undrawn },
  ] = await Promise.all([
    import("@/lib/domain/knowledge"),
    import("@/lib/domain/knowledge/practice-rules"),
    import("@/lib/domain/program/check-plan"),
    import("@/lib/domain/check/check"),
    import("@/lib/domain/check/check-item"),
    import("@/lib/domain/check/swaps"),
    import("@/lib/domain/figure/drawings/undrawn"),
  ]);
  return {
    items,
    rules: rulesOf(rules, changes),
    version,
    itemById,
    checkPlan,
    check,
    checkItemOf,
    swapsFor,
    /** Known without the drawings themselves, which are heavy. */
    isDrawn: (itemId: string) => !Object.hasOwn(undrawn, itemId),
  };
}

export type Knowledge = Awaited<ReturnType<typeof load>>;

/** The library, the rules as the practice uses them and the engine in the browser: the same as on the server, loaded
 *  when the builder opens. */
export function useKnowledge(changes: PracticeRules, version: string): Knowledge | "failed" | null {
  const [knowledge, setKnowledge] = useState<Knowledge | "failed" | null>(null);
  useEffect(() => {
    load(changes, version)
      .then(setKnowledge)
      .catch(() => setKnowledge("failed"));
  }, [changes, version]);
  return knowledge;
}
