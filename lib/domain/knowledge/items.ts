import type { Item } from "./types";

/** Every item. */
export const items: readonly Item[] = [];
