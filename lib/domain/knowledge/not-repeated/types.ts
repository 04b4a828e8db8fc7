import type { ReferenceId } from "../references";
import type { ArticleLine } from "../types";

/** Who disagrees with whom. */
export type ConflictKind =
  | "article-and-article"
  | "within-an-article"
  | "article-and-evidence"
  | "articles-and-evidence"
  | "article-and-practice"
  | "outdated"
  | "translation";

/** What the product does about it. */
export type Decision = "show-both" | "mark-evidence" | "combine" | "replace" | "omit";

/** A claim of the founding articles that is contradicted, by another article or by better evidence. */
export interface Conflict {
  readonly id: string;
  readonly topic: string;
  readonly kind: ConflictKind;
  /** Each side in our own words, with its place. */
  readonly positions: readonly { readonly says: string; readonly articleLines: readonly ArticleLine[] }[];
  /** What is known, in plain words for the practitioner. */
  readonly evidence: string;
  readonly sources: readonly ReferenceId[];
  readonly decision: Decision;
  /** What the product says or does instead. */
  readonly weDo: string;
}

/** Lines of the articles that carry nothing to act on, and why they are left out. */
export interface RejectedLines {
  readonly id: string;
  readonly kind: "heading" | "page-furniture" | "trivia" | "advert" | "filler" | "not-a-rule";
  readonly reason: string;
  readonly articleLines: readonly ArticleLine[];
}
