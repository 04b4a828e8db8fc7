import type { Selector } from "@/lib/domain/knowledge/types";

/** What a clearance is usually given for, widest first. */
export const USUAL_COVERS = [
  { value: "@massage", label: "Massage" },
  { value: "@exercise", label: "Exercise" },
  { value: "@stretch", label: "Stretching" },
  { value: "@self-massage", label: "Self-massage" },
  { value: "deep-pressure", label: "Deep pressure" },
  { value: "strength-training", label: "Strength training" },
  { value: "aerobic-moderate", label: "Moderate aerobic effort" },
  { value: "heat-whole-body", label: "Sauna and hot bath" },
] as const satisfies readonly { value: Selector; label: string }[];

/** An item of the library as far as a clearance names it. */
export interface CoverableItem {
  readonly id: string;
  readonly name: string;
}

/** What a clearance covers in words: "Massage", "Cat-cow", "loaded spinal flexion". */
export function coverWords(selector: string, items: readonly CoverableItem[]): string {
  const usual = USUAL_COVERS.find(({ value }) => value === selector)?.label;
  if (usual) return usual;
  const item = items.find(({ id }) => selector === `item:${id}`)?.name;
  return item ?? (selector === "@all" ? "Everything" : selector.replace(/^[a-z]+:/, "").replaceAll("-", " "));
}
