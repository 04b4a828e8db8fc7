import type { LibraryWords } from "@/lib/domain/program/words";
import { rules } from "./rules";

/** The library in Spanish. */
export const library: LibraryWords = {
  items: {},
  rules,
};
