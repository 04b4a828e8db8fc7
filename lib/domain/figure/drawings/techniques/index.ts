import type { Drawing } from "../../drawing";

/** Drawings of massage techniques: hands on a bare back, neck or shoulder. */
export const techniques: readonly Drawing[] = [];
