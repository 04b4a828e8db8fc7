import type { Effort } from "@/lib/domain/knowledge/effort";
import { REGIONS, type RegionId } from "@/lib/domain/knowledge/regions";
import type { Aim, ArticleLine, Kind, Position } from "@/lib/domain/knowledge/types";

export const KIND_LABEL: Readonly<Record<Kind, string>> = {
  stretch: "Stretch",
  mobility: "Mobility",
  strength: "Strength",
  relaxation: "Relaxation",
  breathing: "Breathing",
  "self-massage": "Self-massage",
  aerobic: "Aerobic",
  yoga: "Yoga",
  massage: "Massage technique",
  "massage-session": "Massage session",
  heat: "Heat",
  cold: "Cold",
  "heat-cold": "Heat and cold",
  topical: "On the skin",
  advice: "Advice",
};

export const POSITION_LABEL: Readonly<Record<Position, string>> = {
  supine: "Lying on the back",
  prone: "Lying face down",
  "side-lying": "Lying on one side",
  quadruped: "Hands and knees",
  kneeling: "Kneeling",
  seated: "Sitting",
  standing: "Standing",
  hanging: "Hanging",
  varied: "Varied positions",
};

export const AIM_LABEL: Readonly<Record<Aim, string>> = {
  "ease-pain": "Ease pain",
  relax: "Relax",
  lengthen: "Lengthen",
  "move-freely": "Move freely",
  strengthen: "Strengthen",
  stabilise: "Stabilise",
  condition: "Build endurance",
  breathe: "Breathe",
  warm: "Warm",
  cool: "Cool",
  circulate: "Move blood and fluid",
};

/** The same with what is in the library besides items. */
export const ENTRY_LABEL = { ...KIND_LABEL, protocol: "Protocol", education: "Handout" } as const;

export const EFFORT_LABEL: Readonly<Record<Effort, string>> = {
  light: "Light (0–2 of 10)",
  moderate: "Moderate (3–4)",
  hard: "Hard (5 and more)",
};

/** "Lower back, Hips" */
export function regionList(regions: readonly RegionId[]): string {
  return regions.map((region) => REGIONS[region].label).join(", ");
}

/** Where a founding article says it: "000_ca15de4cd6c16634.txt:287". */
export function placeOf({ article, line }: ArticleLine): string {
  return `${article}:${line}`;
}

/** "strength-training" as words: "Strength training". */
export function asWords(id: string): string {
  const words = id.replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
