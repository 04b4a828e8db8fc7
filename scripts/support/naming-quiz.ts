import { createHash } from "node:crypto";
import type { Drawing } from "../../lib/domain/figure/drawing";
import { itemById } from "../../lib/domain/knowledge/index";
import type { Item } from "../../lib/domain/knowledge/types";

/** A drawing with four names, one of them its own. */
export interface Question {
  readonly number: number;
  readonly drawing: Drawing;
  /** Names under the letters a to d. */
  readonly names: readonly string[];
  /** The letter of the right one. */
  readonly answer: string;
}

const OTHERS = 3;
const LETTERS = ["a", "b", "c", "d"] as const;
const HANDS = new Set(["massage", "massage-session"]);
const CARE = new Set(["heat", "cold", "heat-cold", "topical", "advice", "self-massage"]);

const familyOf = ({ kind }: Item): string => (HANDS.has(kind) ? "hands" : CARE.has(kind) ? "care" : "movement");

/** A number that is the same every time for the same words, and looks like chance. */
const chance = (words: string): string => createHash("sha256").update(words).digest("hex");

/** One question a drawing: the wrong names are of its own family, those in the same position first, so that the picture has
 *  to tell them apart. The same drawings give the same questions. */
export function namingQuiz(drawings: readonly Drawing[]): Question[] {
  const drawn = drawings.flatMap((drawing) => {
    const item = itemById(drawing.id);
    return item ? [{ drawing, item }] : [];
  });
  return drawn.map(({ drawing, item }, index) => {
    const near = (other: Item): number => Number(other.position !== item.position);
    const wrong = drawn
      .filter((other) => other.item.id !== item.id && familyOf(other.item) === familyOf(item))
      .sort(
        (a, b) => near(a.item) - near(b.item) || (chance(item.id + a.item.id) < chance(item.id + b.item.id) ? -1 : 1),
      )
      .slice(0, OTHERS)
      .map((other) => other.item.name);
    const names = [item.name, ...wrong].sort((a, b) => (chance(item.id + a) < chance(item.id + b) ? -1 : 1));
    return { number: index + 1, drawing, names, answer: LETTERS[names.indexOf(item.name)] ?? "a" };
  });
}

/** The four names as they stand under a picture. */
export const choicesOf = ({ names }: Question): string =>
  names.map((name, index) => `${LETTERS[index]}) ${name}`).join("   ");
