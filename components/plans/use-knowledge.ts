"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { PracticeRules } from "@/lib/domain/knowledge/practice-rules";
import type { OwnItem } from "@/lib/domain/own-items/own-item";
import { ownItems } from "../library/own-items";

async function load() {
  const [{ items, rules, itemById }, { rulesOf }, { checkPlan }, { check }, { checkItemOf }, { swapsFor }, more] =
    await Promise.all([
      import("@/lib/domain/knowledge"),
      import("@/lib/domain/knowledge/practice-rules"),
      import("@/lib/domain/program/check-plan"),
      import("@/lib/domain/check/check"),
      import("@/lib/domain/check/check-item"),
      import("@/lib/domain/check/swaps"),
      Promise.all([import("@/lib/domain/figure/drawings/undrawn"), import("@/lib/domain/own-items/own-item")]),
    ]);
  const [{ undrawn }, { isOwnId, itemOf }] = more;
  return { items, rules, itemById, rulesOf, checkPlan, check, checkItemOf, swapsFor, undrawn, isOwnId, itemOf };
}

type Shipped = Awaited<ReturnType<typeof load>>;

/** What is shipped as this practice uses it: with its rules, and with its own items among the others. */
function knowledgeOf(shipped: Shipped, changes: PracticeRules, version: string, own: readonly OwnItem[]) {
  const { undrawn, isOwnId, itemOf, rulesOf, ...rest } = shipped;
  const made = own.map(itemOf);
  const ownById = new Map(made.map((item) => [item.id, item]));
  const ownFigures = new Map(own.flatMap(({ id, content: { figure } }) => (figure ? [[id, figure] as const] : [])));
  return {
    ...rest,
    version,
    items: made.length === 0 ? shipped.items : [...shipped.items, ...made],
    rules: rulesOf(shipped.rules, changes),
    itemById: (id: string) => shipped.itemById(id) ?? ownById.get(id),
    ownFigures,
    /** Known without the drawings themselves, which are heavy. */
    isDrawn: (id: string) => !isOwnId(id) && !Object.hasOwn(undrawn, id),
  };
}

export type Knowledge = ReturnType<typeof knowledgeOf>;

/** The library, the rules as the practice uses them and the engine in the browser: the same as on the server, loaded
 *  when the builder opens. */
export function useKnowledge(changes: PracticeRules, version: string): Knowledge | "failed" | null {
  const own = useQuery(ownItems);
  const [shipped, setShipped] = useState<Shipped | "failed" | null>(null);
  useEffect(() => {
    load()
      .then(setShipped)
      .catch(() => setShipped("failed"));
  }, []);
  return useMemo(() => {
    // Without its own items a plan that has one would be checked as if it had none.
    if (shipped === "failed" || (own.isError && !own.data)) return "failed";
    return shipped && own.data ? knowledgeOf(shipped, changes, version, own.data) : null;
  }, [shipped, own.data, own.isError, changes, version]);
}
