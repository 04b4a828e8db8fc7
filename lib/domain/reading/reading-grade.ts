/** How hard a plain text is to read, in the measure that was fitted for its language; short wordings are judged together,
 *  not one by one. Unit: years of school.
 *  Sources: English, Kincaid JP et al. Research Branch Report 8-75, US Navy, 1975. Spanish, Crawford AN. Fórmula y gráfico
 *  para determinar la comprensibilidad de textos de nivel primario en castellano. Lectura y Vida 1985;6(4). Russian,
 *  Solnyshkina M, Ivanov V, Solovyev V. Readability formula for Russian texts: a modified version. MICAI 2018. */
export function readingGrade(text: string, language: ReadingLanguage = "en"): number {
  const sentences = text.split(/[.!?]+/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = text.toLowerCase().match(/[\p{L}']+|\d+/gu) ?? [];
  if (sentences === 0 || words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + SYLLABLES[language](word), 0);
  return GRADES[language](words.length / sentences, syllables / words.length);
}

export type ReadingLanguage = "en" | "es" | "ru";

const GRADES: Record<ReadingLanguage, (wordsPerSentence: number, syllablesPerWord: number) => number> = {
  en: (words, syllables) => 0.39 * words + 11.8 * syllables - 15.59,
  es: (words, syllables) => -0.205 * (100 / words) + 0.049 * (100 * syllables) - 3.407,
  ru: (words, syllables) => 0.36 * words + 5.76 * syllables - 11.97,
};

// A number is read as one syllable.
const SYLLABLES: Record<ReadingLanguage, (word: string) => number> = {
  // Groups of vowels, less a silent final e.
  en: (word) => count(word.replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/, ""), /[aeiouy]{1,2}/g),
  // Two strong vowels are two syllables, a weak one beside another vowel is none of its own; the u of que and gui is silent.
  es: (word) => count(word.replace(/([qg])u(?=[eiéí])/g, "$1"), /[iuü]?[aeoáéóíú][iuüy]?|[iuü]+/g),
  ru: (word) => count(word, /[аеёиоуыэюя]/g),
};

const count = (word: string, syllable: RegExp): number => Math.max(1, word.match(syllable)?.length ?? 0);
