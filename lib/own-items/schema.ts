import { z } from "zod";
import { knownRegion } from "@/lib/domain/knowledge/known";
import type { RegionId } from "@/lib/domain/knowledge/regions";
import { isTrait, type Trait } from "@/lib/domain/knowledge/traits";
import { AIMS, KINDS, POSITIONS } from "@/lib/domain/knowledge/types";
import { doseSchema } from "@/lib/templates/schema";
import { figureSchema } from "./figure/schema";

const id = z.string().min(1).max(64);
const text = (max: number, what: string) => z.string().trim().max(max, `Keep ${what} under ${max} characters`);
const needed = (max: number, what: string, ask: string) => text(max, what).min(1, ask);

const region = z.custom<RegionId>((value) => typeof value === "string" && knownRegion(value), "Choose from the list");
const trait = z.custom<Trait>((value) => typeof value === "string" && isTrait(value), "Choose from the list");

/** What a practice writes about an item of its own. */
export const ownContentSchema = z.strictObject({
  name: needed(80, "the name", "Give it a name"),
  synonyms: z.array(text(60, "another name").min(1)).max(12, "Give up to 12 other names"),
  kind: z.enum(KINDS, "Choose a kind"),
  position: z.enum(POSITIONS, "Choose a position"),
  regions: z.array(region).min(1, "Choose at least one body area").max(12, "Choose up to 12 body areas"),
  aims: z.tuple(
    [z.enum(AIMS, "Choose what it is for")],
    z.enum(AIMS, "Choose what it is for"),
    "Choose what it is for",
  ),
  kit: z.array(text(40, "a thing").min(1)).max(10, "Name up to 10 things"),
  dose: doseSchema,
  purpose: text(300, "the purpose"),
  startPosition: needed(200, "the start", "Say how to start"),
  steps: z
    .array(text(160, "a step").min(1))
    .min(1, "Write at least one step")
    .max(10, "Keep it to 10 steps: more are not followed"),
  feelIt: text(160, "this"),
  notThere: text(160, "this"),
  easier: text(160, "this"),
  harder: text(160, "this"),
  answers: z.partialRecord(trait, z.boolean()),
  figure: figureSchema.nullable(),
});

export const newOwnItemSchema = z.strictObject({ key: z.string().min(8).max(64), content: ownContentSchema });

export const ownItemChangeSchema = z.strictObject({
  itemId: id,
  revision: z.number().int().min(1),
  content: ownContentSchema,
});

export const ownItemArchiveSchema = z.strictObject({
  itemId: id,
  revision: z.number().int().min(1),
  archived: z.boolean(),
});

export type NewOwnItem = z.output<typeof newOwnItemSchema>;
export type OwnItemChange = z.output<typeof ownItemChangeSchema>;
export type OwnItemArchive = z.output<typeof ownItemArchiveSchema>;
