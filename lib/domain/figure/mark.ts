import { type Mode, marked } from "./palette";
import type { Box } from "./scene";

/** Distance of a mark's middle from the picture's edge, and of two marks from each other; units of the mark. */
const INSET = 58;
const APART = 100;

/** A ring in the picture's upper right corner; `place` counts from the edge inwards. */
function ring({ x, y, width }: Box, size: number, place: number, mode: Mode, inside: string): string {
  const at = `translate(${Math.round(x + width - (INSET + APART * place) * size)} ${Math.round(y + INSET * size)}) scale(${size.toFixed(2)})`;
  return `<g transform="${at}"><circle r="44" fill="${marked("paper", mode)}" stroke-width="6"/>${inside}</g>`;
}

/** The hold mark: two upright bars, as on every player. Known without words. */
export const holdMark = (box: Box, size: number, mode: Mode): string =>
  ring(box, size, 0, mode, '<path d="M-14-18v36m28-36v36" stroke-width="12"/>');

/** Lips as an arc, and an arrow of air to them or from them: no more than a printer shows at three millimetres. */
const AIR = { in: "M28 0h-34m14-14l-14 14l14 14", out: "M-6 0h34m-14-14l14 14l-14 14" } as const;

/** The breath mark: breathe in, or out. */
export const breathMark = (way: keyof typeof AIR, box: Box, size: number, mode: Mode, place: number): string =>
  ring(box, size, place, mode, `<path d="M-26-20q12 20 0 40${AIR[way]}" fill="none" stroke-width="9"/>`);
