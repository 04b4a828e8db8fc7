"use server";

import { defineAction } from "@/lib/server/action";
import { changeTier, dropDraft, dropFromDraft, goLive, restoreRules, saveOwnRule } from "./mutations";
import { discardSchema, dropSchema, goLiveSchema, ownRuleSchema, restoreSchema, tierChangeSchema } from "./schema";

const OWNER = ["owner"] as const;

/** Keeps an own rule in the draft. */
export const draftOwnRule = defineAction({ schema: ownRuleSchema, allow: OWNER }, saveOwnRule);

/** Makes a shipped rule more or less strict in the draft. */
export const draftTier = defineAction({ schema: tierChangeSchema, allow: OWNER }, changeTier);

/** Takes one thing out of the draft. */
export const undraft = defineAction({ schema: dropSchema, allow: OWNER }, (ctx, { revision, id }) =>
  dropFromDraft(ctx, revision, id),
);

/** Throws the draft away. */
export const discardDraft = defineAction({ schema: discardSchema, allow: OWNER }, (ctx) => dropDraft(ctx));

/** Puts the draft to use. */
export const putRulesToUse = defineAction({ schema: goLiveSchema, allow: OWNER }, (ctx, { revision, says }) =>
  goLive(ctx, revision, says),
);

/** Goes back to an earlier set. */
export const undoRules = defineAction({ schema: restoreSchema, allow: OWNER }, (ctx, { version, from }) =>
  restoreRules(ctx, version, from),
);
