/** The form of a word that goes with a number in a language: `plural("ru", 3, { one: "минута", few: "минуты", many: "минут" })`
 *  answers "минуты". `other` stands in for the forms a language does not have. */
export function plural(
  language: string,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string },
): string {
  const form = new Intl.PluralRules(language).select(count);
  return forms[form] ?? forms.other;
}
