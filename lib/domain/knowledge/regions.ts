/** A part of the body as the body map and the rules know it. `within` names the larger parts that hold it. */
export interface Region {
  readonly label: string;
  readonly within: readonly string[];
}

/** Body regions: the catalogue's, and finer ones where a rule or a body map needs them. */
export const REGIONS = {
  "whole-body": { label: "Whole body", within: [] },
  "head-face": { label: "Head and face", within: [] },
  eyes: { label: "Eyes", within: ["head-face"] },
  jaw: { label: "Jaw", within: ["head-face"] },
  neck: { label: "Neck", within: [] },
  "neck-front": { label: "Front of the neck", within: ["neck"] },
  "shoulder-girdle": { label: "Shoulders and shoulder blades", within: [] },
  "whole-back": { label: "Whole back", within: [] },
  "upper-back": { label: "Upper back", within: ["whole-back"] },
  "mid-back": { label: "Mid back", within: ["whole-back"] },
  "lower-back": { label: "Lower back", within: ["whole-back"] },
  flank: { label: "Flank (kidney area)", within: ["lower-back", "whole-back"] },
  sacrum: { label: "Sacrum and tailbone", within: ["lower-back", "whole-back"] },
  chest: { label: "Chest", within: [] },
  ribs: { label: "Ribs", within: ["chest"] },
  abdomen: { label: "Belly", within: [] },
  groin: { label: "Groin", within: ["hips"] },
  hips: { label: "Hips", within: [] },
  buttocks: { label: "Buttocks", within: [] },
  arms: { label: "Arms", within: [] },
  "upper-arms": { label: "Upper arms", within: ["arms"] },
  elbows: { label: "Elbows", within: ["arms"] },
  "forearms-hands": { label: "Forearms and hands", within: ["arms"] },
  wrists: { label: "Wrists", within: ["forearms-hands", "arms"] },
  legs: { label: "Legs", within: [] },
  thighs: { label: "Thighs", within: ["legs"] },
  knees: { label: "Knees", within: ["legs"] },
  calves: { label: "Calves", within: ["legs"] },
  "ankles-feet": { label: "Ankles and feet", within: ["legs"] },
} as const satisfies Record<string, Region>;

export type RegionId = keyof typeof REGIONS;

/** True when `larger` is `smaller` or holds it. */
export function contains(larger: RegionId, smaller: RegionId): boolean {
  const { within }: Region = REGIONS[smaller];
  return larger === "whole-body" || larger === smaller || within.includes(larger);
}

/** True when two regions share any part of the body. */
export function overlap(one: RegionId, other: RegionId): boolean {
  return contains(one, other) || contains(other, one);
}

/** True when any region of one list meets any region of the other. */
export function anyOverlap(ones: readonly RegionId[], others: readonly RegionId[]): boolean {
  return ones.some((one) => others.some((other) => overlap(one, other)));
}

/** The regions' labels for a sentence: "lower back and hips". */
export function regionWords(regions: readonly RegionId[]): string {
  const labels = [...new Set(regions)].sort().map((region) => REGIONS[region].label.toLowerCase());
  if (labels.length < 2) return labels.join("");
  return `${labels.slice(0, -1).join(", ")} and ${labels.at(-1)}`;
}
