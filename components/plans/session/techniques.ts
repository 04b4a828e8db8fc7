import type { Item } from "@/lib/domain/knowledge/types";

/** What hands can do in one step of a session: techniques, and no whole session. `besides` are added whatever they are. */
export function techniquesIn(items: readonly Item[], besides: readonly string[] = []): readonly Item[] {
  return items.filter(({ id, kind, prescribable }) => (kind === "massage" && prescribable) || besides.includes(id));
}
