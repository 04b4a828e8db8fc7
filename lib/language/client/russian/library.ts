import type { LibraryWords } from "@/lib/domain/program/words";
import { rules } from "./rules";

/** The library in Russian. */
export const library: LibraryWords = {
  items: {},
  rules,
};
