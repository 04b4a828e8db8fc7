import type { DerivedKey } from "../knowledge/conditions";
import { redFlagRules } from "../knowledge/red-flags";
import type { RedFlag } from "./types";

const URGENCIES: readonly RedFlag["urgency"][] = ["now", "today", "this-week"];

/** Combinations of facts that must not wait, most urgent first. */
export function redFlagsOf(keys: ReadonlySet<DerivedKey>): readonly RedFlag[] {
  return redFlagRules
    .filter(({ allOf }) => allOf.every((anyOf) => anyOf.some((key) => keys.has(key))))
    .map(({ id, urgency, say }) => ({ id, urgency, say }))
    .sort((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) || (a.id < b.id ? -1 : 1));
}
