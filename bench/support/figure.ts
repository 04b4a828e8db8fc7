/** Middle half of what was measured. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** One line of the table. */
export interface Figure {
  /** "P3" where a goal has that name, else a short name. */
  readonly id: string;
  readonly what: string;
  /** The measured cost itself, with its unit in `unit`. */
  readonly cost: Spread;
  readonly unit: string;
  /** Times the floor that was measured in the same run; absent where the cost itself is the figure. */
  readonly ratio?: number;
  /** What the floor is. */
  readonly floor?: string;
  readonly goal?: Goal;
}

/** "≤ 1.5 × empty page": what the ratio (or the cost, where there is none) must not pass or fall below. */
export interface Goal {
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** Whether a figure reaches its goal; null when it has none. */
export function reaches({ cost, ratio, goal }: Figure): boolean | null {
  if (!goal) return null;
  const value = ratio ?? cost.median;
  return value <= (goal.atMost ?? Number.POSITIVE_INFINITY) && value >= (goal.atLeast ?? Number.NEGATIVE_INFINITY);
}

/** Median and quartiles. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}

export function scaled({ median, lower, upper }: Spread, factor: number): Spread {
  return { median: median * factor, lower: lower * factor, upper: upper * factor };
}
