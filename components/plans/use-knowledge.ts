"use client";

import { useEffect, useState } from "react";

async function load() {
  const [{ items, rules, itemById }, { checkPlan }, { check }, { checkItemOf }, { swapsFor }] = await Promise.all([
    import("@/lib/domain/knowledge"),
    import("@/lib/domain/program/check-plan"),
    import("@/lib/domain/check/check"),
    import("@/lib/domain/check/check-item"),
    import("@/lib/domain/check/swaps"),
  ]);
  return { items, rules, itemById, checkPlan, check, checkItemOf, swapsFor };
}

export type Knowledge = Awaited<ReturnType<typeof load>>;

/** The library, the rules and the engine in the browser: the same as on the server, loaded when the builder opens. */
export function useKnowledge(): Knowledge | "failed" | null {
  const [knowledge, setKnowledge] = useState<Knowledge | "failed" | null>(null);
  useEffect(() => {
    load()
      .then(setKnowledge)
      .catch(() => setKnowledge("failed"));
  }, []);
  return knowledge;
}
