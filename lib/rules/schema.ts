import { z } from "zod";
import { isDerivedKey } from "@/lib/domain/knowledge/derived-keys";
import { ruleById } from "@/lib/domain/knowledge/index";
import { knownRegion, knownSelector } from "@/lib/domain/knowledge/known";
import { TIERS } from "@/lib/domain/knowledge/types";

const line = (max: number, ask: string) => z.string().trim().min(3, ask).max(max, `Keep this under ${max} characters`);
const revision = z.number().int().min(0);
const tier = z.string().pipe(z.enum(TIERS, "Choose how strict it is"));

/** A rule of the practice's own as the form sends it; `id` is empty for a new one. */
export const ownRuleSchema = z.strictObject({
  revision,
  rule: z
    .strictObject({
      id: z.union([z.literal(""), z.string().regex(/^own-\d{1,6}$/)]),
      condition: line(100, "Say in a few words when it holds"),
      keys: z.array(z.string().refine(isDerivedKey, "Choose from the list")).min(1, "Choose when it holds").max(20),
      touches: z
        .array(z.string().refine(knownSelector, "Choose from the list"))
        .min(1, "Choose what it is about")
        .max(30),
      tier,
      scope: z.string().pipe(z.enum(["session", "item", "region"], "Choose where it acts")),
      sites: z.array(z.string().refine(knownRegion, "Choose from the list")).max(20),
      practitioner: line(140, "Say what to do, in one sentence"),
      client: line(140, "Say it for the client, in plain words"),
      instead: line(200, "Say what to do instead"),
      source: line(200, "Say where this comes from"),
    })
    .refine(({ scope, sites }) => scope === "region" || sites.length === 0, {
      path: ["sites"],
      message: "Body areas belong to a rule that acts in one area only",
    }),
});

/** A shipped rule made more or less strict; the shipped tier itself takes the change back. */
export const tierChangeSchema = z.strictObject({
  revision,
  ruleId: z.string().refine((id) => ruleById(id) !== undefined, "This rule is not shipped"),
  tier,
  reason: line(300, "Say in a few words why"),
});

export const dropSchema = z.strictObject({ revision, id: z.string().min(1).max(64) });

export const discardSchema = z.strictObject({});

export const goLiveSchema = z.strictObject({ revision, says: line(200, "Say in a few words what changes") });

/** Back to an earlier set; 0 is the shipped rules alone. */
export const restoreSchema = z.strictObject({ version: z.number().int().min(0), from: z.number().int().min(1) });

export type OwnRuleInput = z.output<typeof ownRuleSchema>;
export type TierChangeInput = z.output<typeof tierChangeSchema>;
