/** A source as it is cited on a finding card and on the rules page. */
export interface Reference {
  readonly label: string;
  readonly year: number | null;
  readonly kind: "guideline" | "review" | "study" | "book" | "regulator" | "professional" | "web" | "article";
}
