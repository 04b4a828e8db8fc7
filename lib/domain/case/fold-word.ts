/** Lower case, without accents and brackets, hyphens as spaces: how words of a case are compared. */
export function foldWord(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[()]/g, "")
    .replace(/[-\s]+/g, " ")
    .trim();
}
