import { across, add, cross, dot, length, scale, sub, unit, type Vec } from "./vector";

/** Keeps the chain from locking dead straight, where its plane would be undefined. */
const NEARLY_STRAIGHT = 0.9995;

/** Where the middle joint and the end of a two-bone chain come to lie when the end reaches for `target`
 *  and the middle joint points towards `pole`. A target out of reach is approached as far as the bones go. */
export function reach(start: Vec, target: Vec, upper: number, lower: number, pole: Vec): { middle: Vec; end: Vec } {
  const wanted = sub(target, start);
  const shortest = Math.abs(upper - lower) * 1.001;
  const distance = Math.min(Math.max(length(wanted), shortest), (upper + lower) * NEARLY_STRAIGHT);
  const along = unit(wanted);
  const fold = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance);
  const sideways = Math.sqrt(Math.max(0, 1 - fold * fold));
  const lean = across(pole, along);
  const out =
    length(lean) > 1e-6
      ? unit(lean)
      : unit(cross(along, Math.abs(dot(along, [0, 1, 0])) > 0.9 ? [0, 0, 1] : [0, 1, 0]));
  return {
    middle: add(start, add(scale(along, upper * fold), scale(out, upper * sideways))),
    end: add(start, scale(along, distance)),
  };
}
