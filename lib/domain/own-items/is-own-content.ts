import { isTrait } from "../knowledge/traits";
import type { OwnContent } from "./own-item";

const TEXTS = [
  "name",
  "kind",
  "position",
  "purpose",
  "startPosition",
  "feelIt",
  "notThere",
  "easier",
  "harder",
] as const;
const LISTS = ["synonyms", "regions", "aims", "kit", "steps"] as const;

/** True for something that has the shape of an own item's content. What it says was checked when it was kept. */
export function isOwnContent(value: unknown): value is OwnContent {
  if (typeof value !== "object" || value === null) return false;
  const part = (name: string): unknown => Reflect.get(value, name);
  const [dose, answers, figure] = [part("dose"), part("answers"), part("figure")];
  return (
    TEXTS.every((name) => typeof part(name) === "string") &&
    LISTS.every((name) => isTextList(part(name))) &&
    typeof dose === "object" &&
    dose !== null &&
    typeof answers === "object" &&
    answers !== null &&
    Object.entries(answers).every(([trait, yes]) => isTrait(trait) && typeof yes === "boolean") &&
    (figure === null || (typeof figure === "object" && "kind" in figure))
  );
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
