import { colour, type Mode } from "./palette";
import type { Box } from "./scene";

/** The hold mark in the picture's upper right corner: two upright bars in a ring, as on every player. Known without words. */
export function holdMark({ x, y, width }: Box, size: number, mode: Mode): string {
  const at = `translate(${Math.round(x + width - 58 * size)} ${Math.round(y + 58 * size)}) scale(${size.toFixed(2)})`;
  const paper = colour("paper", false, mode);
  return `<g transform="${at}"><circle r="44" fill="${paper}" stroke-width="6"/><path d="M-14-18v36m28-36v36" stroke-width="12"/></g>`;
}
