import { store } from "@/db/store";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import { factsOf } from "@/lib/clients/facts/queries";
import { leftOut, screenQuestions } from "@/lib/domain/knowledge/screen-questions";
import type { PracticeContext } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import { changeFacts } from "../change/mutations";
import { positiveKeys, type ScreenAnswers, unanswered } from "./schema";

/** Keeps the answers to the readiness form, and checks the plans in use with them. */
export function addAnswers(ctx: PracticeContext, { clientId, key, completedOn, answers }: ScreenAnswers) {
  const yes = Object.keys(answers).filter((id) => answers[id] === "yes");
  const what = yes.length === 0 ? "Health questions asked: all no" : `Health questions asked: ${yes.length} yes`;
  return store().write((tx): Promise<PlanEffect[]> => {
    return changeFacts(tx, ctx, { clientId, key, what, action: "screen.taken" }, async () => {
      const facts = await factsOf(tx, ctx.practiceId, clientId);
      if (!facts) throw new Problem("not-found", "This client is not in your practice.");
      const fields = unanswered(answers, facts);
      if (Object.keys(fields).length > 0) throw new Problem("input", "Some questions have no answer yet.", { fields });
      const id = newId();
      await tx.insert(store().tables.screens).values({
        id,
        practiceId: ctx.practiceId,
        clientId,
        recordedAt: now(),
        recordedBy: ctx.userId,
        completedOn,
        // The keys for the rules, and after them every yes for the reader: a settled one has no key. What was left out
        // stays open, should the record change.
        positive: [
          ...positiveKeys(answers, facts, completedOn),
          ...yes.map((one) => `yes:${one}`),
          ...screenQuestions.filter(({ id }) => answers[id] === undefined).map(leftOut),
        ],
      });
      return id;
    });
  });
}
