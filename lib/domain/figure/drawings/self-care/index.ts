import type { Drawing } from "../../drawing";

/** Drawings of heat, cold, self-massage and advice. */
export const selfCare: readonly Drawing[] = [];
