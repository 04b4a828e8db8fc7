import { guidelines } from "./references/guidelines";
import { literature } from "./references/literature";
import { otherSources } from "./references/other-sources";

/** Every source that a rule or an item rests on. */
export const REFERENCES = { ...guidelines, ...literature, ...otherSources } as const;

export type ReferenceId = keyof typeof REFERENCES;
