import { openLetter } from "@/lib/facts/letters/mutations";
import { listClearances } from "@/lib/facts/letters/queries";
import { letterOf } from "@/lib/facts/letters/schema";
import { addClearance, endClearance } from "@/lib/facts/mutations";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { BYTES } from "../letters";
import type { Attempts, Victim } from "./attempt";

/** The victim's clearance with its letter. */
async function clearanceOf(victim: Victim): Promise<string> {
  const [there] = await listClearances(victim.ctx, victim.clientId);
  return there?.id ?? "";
}

/** A clearance with a letter for the attempts to be after. */
export async function addLetterTraces(ctx: PracticeContext, clientId: string): Promise<void> {
  const given = { covers: ["@massage" as const], givenBy: "Victoria's doctor", letter: "" };
  const about = { clientId, key: newId() };
  const letter = letterOf("Victoria.pdf", BYTES.pdf);
  if (typeof letter === "string") throw new Error("The letter is a letter");
  await addClearance(ctx, { ...about, ...given, givenOn: today(), until: today() }, letter);
}

export const letterAttempts: Attempts = {
  nothing: {
    "facts/mutations endClearance": async (ctx, victim) =>
      endClearance(ctx, victim.clientId, await clearanceOf(victim)),
    "facts/letters/queries listClearances": (ctx, { clientId }) => listClearances(ctx, clientId),
    "facts/letters/mutations openLetter": async (ctx, victim) =>
      openLetter(ctx, victim.clientId, await clearanceOf(victim)),
  },
};
