import { evidence } from "./references/evidence";
import { guidelines } from "./references/guidelines";
import { literature } from "./references/literature";
import { otherSources } from "./references/other-sources";

/** Every source that a rule, an item or anything said about them rests on. */
export const REFERENCES = { ...guidelines, ...literature, ...otherSources, ...evidence } as const;

export type ReferenceId = keyof typeof REFERENCES;
