import type { z } from "zod";
import { traitQuestions } from "@/lib/domain/own-items/trait-questions";
import { addOwnItem } from "@/lib/own-items/mutations";
import { newOwnItemSchema, type ownContentSchema } from "@/lib/own-items/schema";
import type { PracticeContext } from "@/lib/server/auth/context";
import { newId } from "@/lib/server/ids";

type Content = z.input<typeof ownContentSchema>;

/** A stretch with all its questions answered: yes to those given, no to the rest. */
export function ownContent(change: Partial<Content> = {}, yes: readonly string[] = ["seated"]): Content {
  const content: Content = {
    name: "Desk neck release",
    synonyms: [],
    kind: "stretch",
    position: "seated",
    regions: ["neck"],
    aims: ["lengthen"],
    kit: ["chair"],
    dose: { sets: 2, holdSeconds: 20 },
    purpose: "For long days at a desk.",
    startPosition: "Sit tall.",
    steps: ["Turn your head to the left.", "Hold. Breathe out."],
    feelIt: "At the side of your neck.",
    notThere: "",
    easier: "",
    harder: "",
    answers: {},
    figure: null,
    ...change,
  };
  const asked = traitQuestions(newOwnItemSchema.shape.content.parse(content));
  const answers = Object.fromEntries([
    ...asked.map(({ trait }) => [trait, yes.includes(trait)]),
    ...yes.map((trait) => [trait, true]),
  ]);
  return { ...content, answers: change.answers ?? answers };
}

/** Kept as its form keeps it. Answers its id. */
export async function someOwnItem(ctx: PracticeContext, content: Content = ownContent()): Promise<string> {
  const { itemId } = await addOwnItem(ctx, newOwnItemSchema.parse({ key: newId(), content }));
  return itemId;
}
