import { drawingFor } from "@/lib/domain/figure/drawings/index";
import type { Look } from "@/lib/domain/figure/look";
import { lookText } from "@/lib/domain/figure/look";
import { canMove, drawMoving } from "@/lib/domain/figure/moving";
import type { Side } from "@/lib/domain/figure/pose";
import { keepPace } from "../limits/pace";

/** Moving drawings kept in memory. One is about 60 kB. */
const MOST_KEPT = 200;

const kept = new Map<string, string>();

/** The moving drawing of an item, or null when it has none. Drawing one takes some 25 ms, so it is done once and, for
 *  each caller, no faster than people ask. The pace is the caller's own: shared, one who asks for every look in turn
 *  would leave everybody else without drawings. What is kept is sent at any pace. */
export async function movingFigure(
  itemId: string,
  side: Side | undefined,
  look: Look,
  caller: string,
): Promise<string | null> {
  const drawing = drawingFor(itemId);
  if (!drawing || !canMove(drawing)) return null;
  const name = [itemId, side, lookText(look)].join(" ");
  const known = kept.get(name);
  if (known) return known;
  await keepPace(`moving figures:${caller}`);
  const svg = drawMoving(drawing, { look, letter: side !== undefined, ...(side && { side }) });
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(name, svg);
  return svg;
}
