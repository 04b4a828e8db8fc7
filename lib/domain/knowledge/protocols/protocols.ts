import { ruleProtocols } from "./rules";
import { sessionProtocols } from "./sessions";
import type { Protocol } from "./types";

/** How massage is given: whole sessions and courses, and the rules for them. */
export const protocols: readonly Protocol[] = [...sessionProtocols, ...ruleProtocols];
