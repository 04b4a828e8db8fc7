"use server";

import { defineAction } from "@/lib/server/action";
import { addOwnItem, archiveOwnItem, changeOwnItem } from "./mutations";
import { newOwnItemSchema, ownItemArchiveSchema, ownItemChangeSchema } from "./schema";

const WHO = ["owner", "practitioner"] as const;

/** Keeps an exercise, technique or application of the practice's own. */
export const createOwnItem = defineAction({ schema: newOwnItemSchema, allow: WHO }, addOwnItem);

/** Keeps a change of it as its next version. */
export const saveOwnItem = defineAction({ schema: ownItemChangeSchema, allow: WHO }, changeOwnItem);

/** Puts it away or takes it back. */
export const putOwnItemAway = defineAction({ schema: ownItemArchiveSchema, allow: WHO }, archiveOwnItem);
