/** Thicknesses at a station of a segment: `t` runs 0-1 along the bone; front, back and side are fractions of stature. */
export type Station = readonly [t: number, front: number, back: number, side: number];

/** Relaxed adult of ordinary build; drawn to look right, checked against hip breadth 0.191 (see body.ts). */
export const TRUNK: readonly (readonly [height: number, front: number, back: number, side: number])[] = [
  [-0.035, 0.046, 0.064, 0.068],
  [0.005, 0.056, 0.074, 0.094],
  [0.045, 0.059, 0.066, 0.095],
  [0.09, 0.06, 0.05, 0.083],
  [0.135, 0.058, 0.046, 0.076],
  [0.19, 0.063, 0.052, 0.083],
  [0.24, 0.068, 0.056, 0.092],
  [0.285, 0.055, 0.055, 0.098],
  [0.314, 0.044, 0.047, 0.082],
  [0.333, 0.03, 0.034, 0.036],
];
export const UPPER_ARM: readonly Station[] = [
  [0, 0.034, 0.034, 0.034],
  [0.35, 0.033, 0.033, 0.032],
  [0.75, 0.029, 0.029, 0.028],
  [1, 0.026, 0.026, 0.026],
];
export const FOREARM: readonly Station[] = [
  [0, 0.026, 0.026, 0.026],
  [0.28, 0.029, 0.028, 0.028],
  [0.7, 0.022, 0.022, 0.022],
  [1, 0.018, 0.018, 0.018],
];
export const THIGH: readonly Station[] = [
  [0, 0.062, 0.062, 0.056],
  [0.3, 0.06, 0.056, 0.056],
  [0.7, 0.047, 0.045, 0.046],
  [1, 0.037, 0.035, 0.038],
];
export const SHANK: readonly Station[] = [
  [0, 0.036, 0.035, 0.037],
  [0.3, 0.03, 0.045, 0.037],
  [0.65, 0.026, 0.032, 0.029],
  [1, 0.022, 0.024, 0.023],
];
export const HAND: readonly Station[] = [
  [0.05, 0.017, 0.017, 0.014],
  [0.4, 0.024, 0.024, 0.014],
  [0.75, 0.021, 0.021, 0.012],
  [0.93, 0.015, 0.015, 0.01],
];
/** A closed hand. */
export const FIST: readonly Station[] = [
  [0.05, 0.018, 0.018, 0.015],
  [0.42, 0.028, 0.028, 0.023],
  [0.66, 0.022, 0.025, 0.019],
];
/** Along the sole from heel to toes; front = above the sole's middle line, back = below it. */
export const FOOT: readonly (readonly [t: number, height: number, side: number])[] = [
  [0.08, 0.034, 0.02],
  [0.3, 0.048, 0.024],
  [0.6, 0.034, 0.03],
  [0.92, 0.019, 0.024],
];
