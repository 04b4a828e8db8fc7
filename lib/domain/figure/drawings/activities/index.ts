import type { Drawing } from "../../drawing";

/** Drawings of sports and of exercises with gym kit. */
export const activities: readonly Drawing[] = [];
