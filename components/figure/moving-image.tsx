import { drawingFor } from "@/lib/domain/figure/drawings/index";
import type { Look } from "@/lib/domain/figure/look";
import { canMove } from "@/lib/domain/figure/moving";
import type { Side } from "@/lib/domain/figure/pose";
import { movingAddress } from "./moving-address";

interface Props {
  readonly itemId: string;
  readonly side: Side | null;
  readonly look: Look;
  readonly label: string;
}

/** The movement on a tap, without a script: opened it is loaded and moves, shut it stops. Not offered to people who asked
 *  for less motion: they have the still positions. */
export function MovingImage({ itemId, side, look, label }: Props) {
  const drawing = drawingFor(itemId);
  if (!drawing || !canMove(drawing)) return null;
  return (
    <details className="moving">
      <summary>{label}</summary>
      {/* biome-ignore lint/performance/noImgElement: plain markup, and the picture is drawn for this size */}
      <img src={movingAddress(itemId, look, side)} alt="" loading="lazy" />
    </details>
  );
}
