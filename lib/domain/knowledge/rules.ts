import type { Rule } from "./types";

/** Every rule. */
export const rules: readonly Rule[] = [];
