import { regionWords } from "@/lib/domain/knowledge/regions";
import type { PlanLimit, Selector } from "@/lib/domain/knowledge/types";
import { selectorInWords } from "./words";

/** What a plan rule asks for, in a sentence. */
export function boundInWords(limit: PlanLimit): string {
  switch (limit.kind) {
    case "minutes-per-use":
      return `${limit.most} minutes at a time at most.`;
    case "rest-between-sets":
      return `${limit.least} seconds or more between sets.`;
    case "pause-after-use":
      return `${limit.minutes} minutes between one use and the next.`;
    case "days-apart":
      return `${limit.least} days or more from one to the next on ${regionWords(limit.regions)}.`;
    case "not-on-the-day-of":
      return `Not on a day with ${names(limit.others)} on the same area.`;
    case "times-in-plan":
      return `${limit.least} times or more in a plan of ${limit.weeks} weeks.`;
    case "dose-fitted":
      return "The dose is fitted to the client.";
    case "after-one-of":
      return `After ${names(limit.others)} on its day.`;
    case "framed-by":
      return `With ${limit.from} or more in a session, ${names(limit.ends)} first and last.`;
  }
}

function names(selectors: readonly Selector[]): string {
  return selectors.map((selector) => selectorInWords(selector).name.toLowerCase()).join(" or ");
}
