import type { Judged } from "@/lib/domain/check/judge";

/** From what can be done as it is to what must not be done. What nobody could check stands after what can be changed. */
const GROUP: Readonly<Record<Judged["tier"], number>> = {
  allowed: 0,
  note: 0,
  modify: 1,
  "not-checked": 2,
  "needs-clearance": 3,
  contraindicated: 4,
};

/** The same entries with what is safe for this client first and what must not be done last. Within a group the order
 *  stays, and what nobody judges, such as a handout, is safe. */
export function safestFirst<T extends { readonly id: string }>(
  entries: readonly T[],
  judged: ReadonlyMap<string, Judged>,
): readonly T[] {
  const groupOf = ({ id }: T) => GROUP[judged.get(id)?.tier ?? "allowed"];
  return entries.toSorted((a, b) => groupOf(a) - groupOf(b));
}
