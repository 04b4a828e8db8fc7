import type { RegionId } from "../knowledge/regions";
import { screenQuestions } from "../knowledge/screen-questions";
import { mapRegion } from "./map-regions";
import type { Mark, MarkKind } from "./marks";

/** A question of the readiness form that a map asks for: marks change no finding, an answer does. */
export interface MapWarning {
  readonly questionId: string;
  readonly question: string;
  /** What on the map asks for it. */
  readonly because: string;
}

const NERVE: readonly MarkKind[] = ["numbness", "tingling"];

/** Where numbness is asked about before anything else: what the nerves of the saddle feel. */
const SADDLE: readonly string[] = [
  "saddle",
  "tailbone",
  "groin-left",
  "groin-right",
  "inner-thigh-left",
  "inner-thigh-right",
];

const LEGS: readonly RegionId[] = ["legs", "thighs", "knees", "calves", "ankles-feet"];
const ARMS: readonly RegionId[] = ["upper-arms", "elbows", "forearms-hands", "wrists"];

/** Words of a note that speak of a limb losing strength. */
const WEAK = /\b(weak|weaker|weakness|gives? way|giving way|drops?|dropping|limp|no strength|foot drop)\b/i;
const CLUMSY = /\b(clums\w*|fumbl\w*|unsteady|dropping things|drops? things)\b/i;

/** The questions that these marks ask for. */
export function mapWarnings(marks: readonly Mark[]): readonly MapWarning[] {
  const nerve = marks.filter(({ kind }) => NERVE.includes(kind));
  const inLimbs = (mark: Mark, limbs: readonly RegionId[]) => {
    const within = mapRegion(mark.region)?.within;
    return within !== undefined && limbs.includes(within);
  };
  const legs = nerve.filter((mark) => inLimbs(mark, LEGS) && !SADDLE.includes(mark.region));
  const sides = new Set(legs.map(({ region }) => mapRegion(region)?.side));
  const saddle = nerve.some(({ region }) => SADDLE.includes(region));
  const weak = marks.some(({ note }) => WEAK.test(note));
  return [
    ...(saddle ? [warning("saddle", "numbness or tingling marked between the legs")] : []),
    ...(!saddle && sides.size > 1 ? [warning("saddle", "numbness or tingling marked in both legs")] : []),
    ...(weak
      ? [warning("weakness", nerve.length > 0 ? "numbness marked, and a note of weakness" : "a note of weakness")]
      : []),
    ...(marks.some(({ note }) => CLUMSY.test(note)) || bothHands(nerve, inLimbs)
      ? [warning("clumsy-hands", "signs in the hands marked")]
      : []),
  ];
}

function bothHands(nerve: readonly Mark[], inLimbs: (mark: Mark, limbs: readonly RegionId[]) => boolean): boolean {
  const arms = nerve.filter((mark) => inLimbs(mark, ARMS));
  return new Set(arms.map(({ region }) => mapRegion(region)?.side)).size > 1;
}

function warning(questionId: (typeof ASKED)[number], because: string): MapWarning {
  const question = screenQuestions.find(({ id }) => id === questionId);
  return { questionId, question: question?.question ?? "", because };
}

/** The questions that a map can ask for; a test holds that each is on the form. */
export const ASKED = ["saddle", "weakness", "clumsy-hands"] as const;
