import { type Look, lookText } from "@/lib/domain/figure/look";
import type { Side } from "@/lib/domain/figure/pose";

/** Where the moving drawing of an item is. */
export function movingAddress(itemId: string, look: Look, side: Side | null): string {
  const query = new URLSearchParams({ look: lookText(look), ...(side && { side }) });
  return `/api/figures/${itemId}?${query}`;
}
