/** Text as it is compared: lower case, no accents or apostrophes, hyphens and commas as spaces. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[\s\-–,/()]+/g, " ")
    .trim();
}
