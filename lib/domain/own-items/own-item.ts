import type { RegionId } from "../knowledge/regions";
import type { Trait } from "../knowledge/traits";
import type { Aim, Dose, Item, Kind, Position } from "../knowledge/types";
import type { OwnFigure } from "./own-figure";
import { openQuestions } from "./trait-questions";

/** What a practice writes about an exercise, technique or application of its own. */
export interface OwnContent {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly kind: Kind;
  readonly position: Position;
  readonly regions: readonly RegionId[];
  readonly aims: readonly [Aim, ...Aim[]];
  readonly kit: readonly string[];
  readonly dose: Dose;
  /** For the practitioner. */
  readonly purpose: string;
  /** From here on in the client's words. */
  readonly startPosition: string;
  readonly steps: readonly string[];
  readonly feelIt: string;
  readonly notThere: string;
  readonly easier: string;
  readonly harder: string;
  /** What was answered when the traits were asked: true where it is so. */
  readonly answers: TraitAnswers;
  /** Its drawing or picture, when there is one. */
  readonly figure: OwnFigure | null;
}

export type TraitAnswers = Readonly<Partial<Record<Trait, boolean>>>;

/** An own item as it is kept. */
export interface OwnItem {
  readonly id: string;
  /** Counts every saved change of its content, from 1. */
  readonly version: number;
  readonly archived: boolean;
  readonly content: OwnContent;
}

const OWN = "own-item-";

export const isOwnId = (itemId: string): boolean => itemId.startsWith(OWN);

/** The id of a new own item. */
export const ownIdOf = (random: string): string => `${OWN}${random}`;

/** An own item as the check, the builder and the document read it. One whose traits are not all answered cannot be
 *  checked and says so; one put away stays in its plans and is not offered for others. */
export function itemOf({ id, archived, content }: OwnItem): Item {
  const {
    name,
    purpose,
    steps,
    startPosition,
    feelIt,
    notThere,
    easier,
    harder,
    figure: _,
    answers,
    ...rest
  } = content;
  return {
    ...rest,
    id,
    name,
    purpose,
    traits: traitsOf(answers),
    method: steps,
    client: { name, startPosition, steps, feelIt, notThere, easier, harder },
    prescribable: !archived,
    articleLines: [],
    methodBy: "ours",
    sources: ["practice-own"],
    ...(isTagged(content) ? {} : { untagged: true as const }),
  };
}

/** The traits that were answered with yes. */
export function traitsOf(answers: TraitAnswers): readonly Trait[] {
  return Object.entries(answers).flatMap(([trait, yes]) => (yes ? [trait as Trait] : []));
}

/** True when every question that its words raise has been answered: a trait that nobody was asked about is unknown. */
export function isTagged(content: OwnContent): boolean {
  return Object.keys(content.answers).length > 0 && openQuestions(content, content.answers).length === 0;
}
