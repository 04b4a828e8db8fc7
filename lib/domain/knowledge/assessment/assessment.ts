import { causeOptions } from "./cause";
import { causeMoreOptions } from "./cause-more";
import { consequenceOptions } from "./consequence";
import { contextOptions } from "./context";
import { examOptions } from "./exam";
import { historyOptions } from "./history";
import { postureOptions } from "./posture";
import { safetyOptions } from "./safety";
import { safetyMoreOptions } from "./safety-more";
import { selfCheckOptions } from "./self-check";
import { symptomOptions } from "./symptom";
import { symptomMoreOptions } from "./symptom-more";
import { triggerOptions } from "./trigger";
import type { AssessmentOption } from "./types";

/** Everything that can be asked or observed, in the order in which it is asked. */
export const assessmentOptions: readonly AssessmentOption[] = [
  ...safetyOptions,
  ...safetyMoreOptions,
  ...symptomOptions,
  ...symptomMoreOptions,
  ...triggerOptions,
  ...causeOptions,
  ...causeMoreOptions,
  ...historyOptions,
  ...postureOptions,
  ...examOptions,
  ...consequenceOptions,
  ...selfCheckOptions,
  ...contextOptions,
];
