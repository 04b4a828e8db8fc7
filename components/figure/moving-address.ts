import { type Look, lookText } from "@/lib/domain/figure/look";
import type { Side } from "@/lib/domain/figure/pose";

/** Where one frame of the drawing of an item is. */
export function stillAddress(
  itemId: string,
  look: Look,
  side: Side | null,
  { frame, hold }: { readonly frame: number; readonly hold: boolean },
): string {
  const query = new URLSearchParams({
    look: lookText(look),
    frame: String(frame),
    ...(hold && { hold: "1" }),
    ...(side && { side }),
  });
  return `/api/figures/${itemId}?${query}`;
}

/** Where the moving drawing of an item is. */
export function movingAddress(itemId: string, look: Look, side: Side | null): string {
  const query = new URLSearchParams({ look: lookText(look), ...(side && { side }) });
  return `/api/figures/${itemId}?${query}`;
}
