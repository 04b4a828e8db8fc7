import { type ClientWords, LANGUAGES, type Language } from "@/lib/domain/program/words";
import { english } from "./english/words";
import { russian } from "./russian/words";
import { spanish } from "./spanish/words";

const WORDS: Readonly<Record<Language, ClientWords>> = { en: english, es: spanish, ru: russian };

/** The words of a client's language. Throws for one that nobody offers: a wrong language must not pass for English. */
export function wordsFor(language: string): ClientWords {
  if (!isLanguage(language)) throw new Error(`There are no words in the language ${language}`);
  return WORDS[language];
}

export function isLanguage(language: string): language is Language {
  return (LANGUAGES as readonly string[]).includes(language);
}

/** The first language a browser asks for that there are words in; English for all others. */
export function languageAsked(header: string | null): Language {
  const asked = (header ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.find(isLanguage) ?? "en";
}
