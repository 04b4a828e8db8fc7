import { TRAITS, type Trait } from "../knowledge/traits";
import type { Dose, Kind, Position } from "../knowledge/types";
import { WORDS } from "./trait-words";

/** What the questions are drawn from. */
export interface Described {
  readonly name: string;
  readonly kind: Kind;
  readonly position: Position;
  readonly regions: readonly string[];
  readonly kit: readonly string[];
  readonly dose: Dose;
  readonly purpose: string;
  readonly startPosition: string;
  readonly steps: readonly string[];
  readonly feelIt: string;
}

/** One thing to answer with yes or no. */
export interface TraitQuestion {
  readonly trait: Trait;
  readonly meaning: string;
  /** Why it is asked: what was chosen or written. */
  readonly because: string;
}

const OF_POSITION: Readonly<Record<Position, readonly Trait[]>> = {
  supine: ["supine-lying"],
  prone: ["prone-lying"],
  "side-lying": ["side-lying"],
  quadruped: ["quadruped", "weight-through-wrists"],
  kneeling: ["balance-demand"],
  seated: ["seated"],
  standing: ["standing", "balance-demand"],
  hanging: ["hanging-from-arms", "overhead", "grip", "spinal-traction"],
  varied: [],
};

/** What must be known of every movement, whatever its words: the traits that most is contraindicated by. */
const OF_MOVEMENT: readonly Trait[] = [
  "spinal-flexion",
  "hip-flexion-deep",
  "neck-end-range",
  "head-below-heart",
  "breath-hold-risk",
];
const OF_HANDS: readonly Trait[] = ["light-pressure", "moderate-pressure", "deep-pressure", "pressure-near-spine"];

const OF_KIND: Readonly<Record<Kind, readonly Trait[]>> = {
  stretch: ["static-stretch", "back-stretch", ...OF_MOVEMENT],
  mobility: ["back-stretch", ...OF_MOVEMENT],
  strength: ["strength-training", "grip", "isometric-hold", "loaded-spinal-extension", ...OF_MOVEMENT],
  relaxation: ["relaxation"],
  breathing: ["breath-control", "relaxation", "breath-hold-risk"],
  "self-massage": [...OF_HANDS, "focal-deep-pressure"],
  aerobic: ["aerobic-low", "aerobic-moderate", "aerobic-vigorous", "impact"],
  yoga: ["static-stretch", "back-stretch", "breath-control", "balance-demand", ...OF_MOVEMENT],
  massage: [...OF_HANDS, "oil-contact", "uncovered-skin"],
  "massage-session": [...OF_HANDS, "oil-contact", "uncovered-skin"],
  heat: ["heat-local", "heat-whole-body", "warm-immersion"],
  cold: ["cold-local"],
  "heat-cold": ["heat-local", "cold-local", "temperature-contrast"],
  topical: ["topical-irritant", "oil-contact"],
  advice: ["posture-advice", "rest"],
};

const OF_REGION: Readonly<Record<string, Trait>> = {
  neck: "neck-region-massage",
  "shoulder-girdle": "shoulder-region-massage",
  "lower-back": "lumbar-region-massage",
};

/** Hold from which a stretch counts as sustained, rest that counts as short, effort that counts as near the most. */
const SUSTAINED_SECONDS = 30;
const SHORT_REST_SECONDS = 60;
const HIGH_EFFORT = 8;

/** What has to be asked about an item, each with its reason. In order: what was chosen, then what was written. */
export function traitQuestions(described: Described): readonly TraitQuestion[] {
  const { kind, position, regions, dose } = described;
  const asked = new Map<Trait, string>();
  const ask = (traits: readonly Trait[], because: string) => {
    for (const trait of traits) if (!asked.has(trait)) asked.set(trait, because);
  };
  ask(OF_POSITION[position], "the position");
  ask(OF_KIND[kind], "the kind");
  if (kind === "massage" || kind === "massage-session") {
    ask(
      regions.flatMap((region) => OF_REGION[region] ?? []),
      "the region",
    );
  }
  askByDose(dose, kind, ask);
  const sentences = sentencesOf(described);
  for (const [traits, words] of WORDS) {
    const said = sentences.map((sentence) => words.exec(sentence)?.[0]).find((match) => match !== undefined);
    if (said) ask(traits, `“${said}”`);
  }
  return [...asked].map(([trait, because]) => ({ trait, meaning: TRAITS[trait], because }));
}

/** Questions that have no answer yet. */
export function openQuestions(
  described: Described,
  answers: Readonly<Partial<Record<Trait, boolean>>>,
): readonly TraitQuestion[] {
  return traitQuestions(described).filter(({ trait }) => answers[trait] === undefined);
}

function askByDose(dose: Dose, kind: Kind, ask: (traits: readonly Trait[], because: string) => void): void {
  const { holdSeconds = 0, restSeconds, effort = 0, loadKg = 0 } = dose;
  if (holdSeconds >= SUSTAINED_SECONDS) {
    ask(kind === "strength" ? ["isometric-hold"] : ["sustained-end-range", "static-stretch"], "the hold");
  }
  if (kind === "strength" && restSeconds !== undefined && restSeconds <= SHORT_REST_SECONDS) {
    ask(["short-rest"], "the rest");
  }
  if (effort >= HIGH_EFFORT) ask(["high-load", "max-effort", "isometric-max"], "the effort");
  if (loadKg > 0) ask(["strength-training", "grip", "high-load"], "the load");
}

// One by one: what stands in two sentences was not said together.
function sentencesOf({ name, purpose, startPosition, steps, feelIt, kit }: Described): readonly string[] {
  return [name, purpose, startPosition, ...steps, feelIt, ...kit].flatMap((text) => text.toLowerCase().split(/[.;!?]/));
}
