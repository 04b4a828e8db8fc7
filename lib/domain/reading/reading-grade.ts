/** Reading grade of plain English by Flesch and Kincaid; short wordings are judged together, not one by one.
 *  Unit: years of school. Source: Kincaid JP et al. Research Branch Report 8-75, US Navy, 1975. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?]+/).filter((sentence) => /[a-z]/i.test(sentence));
  const words = text.toLowerCase().match(/[a-z']+|\d+/g) ?? [];
  if (sentences.length === 0 || words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

// Groups of vowels, less a silent final e. Numbers are read as one syllable.
function syllablesIn(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/, "").match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 0);
}
