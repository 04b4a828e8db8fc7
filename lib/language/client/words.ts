import type { ClientWords } from "@/lib/domain/program/words";
import { english } from "./english";

const LANGUAGES: Readonly<Record<string, ClientWords>> = { en: english };

/** The words of a client's language; English where it has not been written yet. */
export function wordsFor(language: string): ClientWords {
  return LANGUAGES[language] ?? english;
}
