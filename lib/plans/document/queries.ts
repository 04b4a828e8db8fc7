import { and, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import type { IsoDay } from "@/lib/domain/day/day";
import { freshLines } from "@/lib/domain/program/fresh-lines";
import { type Program, programOf } from "@/lib/domain/program/published-program";
import { wordingOf } from "@/lib/domain/program/wording";
import { wordsFor } from "@/lib/language/client/words";
import { libraryOf } from "@/lib/library/queries";
import { findVersion } from "@/lib/plans/queries";
import type { LinkContext, PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";

export type { Program } from "@/lib/domain/program/published-program";

/** The newest published version of a plan as a document, or null; with a day, the version that was followed on it. For a
 *  practitioner's context or an opened link, in the client's language or the one this reader chose. */
export async function findProgram(
  ctx: PracticeContext | LinkContext,
  planId: string,
  on?: IsoDay,
): Promise<Program | null> {
  // A link opens its own plan and no other of the practice.
  if ("linkId" in ctx && ctx.planId !== planId) return null;
  const { practiceId } = ctx;
  const { read } = store();
  const version = await findVersion(read, practiceId, planId, on === undefined ? undefined : { on });
  if (!version) return null;
  const facts = await factsOf(read, practiceId, version.clientId);
  const people = await peopleOf(read, practiceId, version.clientId, version.publishedBy);
  if (!facts || !people) return null;
  const words = wordsFor(("linkId" in ctx && ctx.language) || people.language);
  const context = { today: today(), overrides: await overridesOf(read, practiceId, version.clientId) };
  const library = await libraryOf(read, practiceId);
  return programOf({ version, facts, people, context, words }, library);
}

/** What a client finds changed from an earlier version of the plan to the one shown, in the words of the page. */
export async function listFresh(
  ctx: LinkContext,
  { content, words }: Pick<Program, "content" | "words">,
  before: number,
): Promise<readonly string[]> {
  const { read } = store();
  const former = await findVersion(read, ctx.practiceId, ctx.planId, before);
  if (!former) return [];
  const { itemById } = await libraryOf(read, ctx.practiceId);
  return freshLines(former.content, content, words.page.fresh, (itemId) => {
    const item = itemById(itemId);
    return item ? wordingOf(item, words).name : null;
  });
}

async function peopleOf(read: Query, practiceId: string, clientId: string, userId: string) {
  const { clients, practices, users } = store().tables;
  const [row] = await read
    .select({
      preferredName: clients.preferredName,
      fullName: clients.fullName,
      language: clients.language,
      clientLook: clients.figureLook,
      practiceLook: practices.figureLook,
      practitioner: users.fullName,
      practice: {
        name: practices.name,
        phone: practices.phone,
        emergencyNumber: practices.emergencyNumber,
        paper: practices.paper,
      },
    })
    .from(clients)
    .innerJoin(practices, eq(practices.id, clients.practiceId))
    .innerJoin(users, and(eq(users.practiceId, clients.practiceId), eq(users.id, userId)))
    .where(and(eq(clients.practiceId, practiceId), eq(clients.id, clientId)));
  return row ?? null;
}
