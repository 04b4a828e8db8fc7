import type { ScriptWords } from "@/lib/domain/program/page-words";
import type { Language } from "@/lib/domain/program/words";
import { script as english } from "./english/script";
import { script as russian } from "./russian/script";
import { script as spanish } from "./spanish/script";

const WORDS: Readonly<Record<Language, ScriptWords>> = { en: english, es: spanish, ru: russian };

/** The words of the page's scripts in the page's own language. */
export const scriptWords = (language: string): ScriptWords =>
  Object.entries(WORDS).find(([code]) => code === language)?.[1] ?? english;
