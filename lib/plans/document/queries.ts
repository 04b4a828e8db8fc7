import { and, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import { check } from "@/lib/domain/check/check";
import { checkItemOf } from "@/lib/domain/check/check-item";
import type { CheckContext, CheckResult, Facts } from "@/lib/domain/check/types";
import { DEFAULT_LOOK, lookFrom } from "@/lib/domain/figure/look";
import { isTrait, type Trait } from "@/lib/domain/knowledge/traits";
import { buildDocument } from "@/lib/domain/program/build-document";
import { callName } from "@/lib/domain/program/call-name";
import { checkPlan, type Library, pausedRows } from "@/lib/domain/program/check-plan";
import type { ProgramDocument } from "@/lib/domain/program/document";
import { freshLines } from "@/lib/domain/program/fresh-lines";
import type { PlanContent } from "@/lib/domain/program/plan";
import { wordingOf } from "@/lib/domain/program/wording";
import type { ClientWords } from "@/lib/domain/program/words";
import { wordsFor } from "@/lib/language/client/words";
import { libraryOf } from "@/lib/library/queries";
import { findVersion } from "@/lib/plans/queries";
import type { LinkContext, PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";

/** The published program as the client gets it, checked as of today. */
export interface Program {
  readonly document: ProgramDocument;
  readonly words: ClientWords;
  readonly content: PlanContent;
  /** What the check says of the plan today. For the practitioner alone. */
  readonly check: CheckResult;
  readonly pausedRowIds: ReadonlySet<string>;
  readonly emergencyNumber: string;
  /** What the practice prints on. */
  readonly paper: "a4" | "letter";
}

/** The newest published version of a plan as a document, or null. For a practitioner's context or an opened link, in the
 *  client's language or the one this reader chose. */
export async function findProgram(ctx: PracticeContext | LinkContext, planId: string): Promise<Program | null> {
  // A link opens its own plan and no other of the practice.
  if ("linkId" in ctx && ctx.planId !== planId) return null;
  const { practiceId } = ctx;
  const { read } = store();
  const version = await findVersion(read, practiceId, planId);
  if (!version) return null;
  const facts = await factsOf(read, practiceId, version.clientId);
  const people = await peopleOf(read, practiceId, version.clientId, version.publishedBy);
  if (!facts || !people) return null;
  const words = wordsFor(("linkId" in ctx && ctx.language) || people.language);
  const context = { today: today(), overrides: await overridesOf(read, practiceId, version.clientId) };
  const library = await libraryOf(read, practiceId);
  const result = checkPlan(facts, version.content, library, context);
  const pausedRowIds = pausedRows(result);
  const document = buildDocument(
    {
      plan: version.content,
      today: context.today,
      version: { number: version.number, publishedOn: version.publishedOn, changed: version.changed },
      clientName: callName(people),
      practitioner: people.practitioner,
      practice: people.practice,
      itemById: new Map(library.items.map((item) => [item.id, item])),
      ownFigures: library.ownFigures,
      pausedRowIds,
      avoid: traitsToAvoid(facts, library, context),
      look: lookFrom(people.clientLook) ?? lookFrom(people.practiceLook) ?? DEFAULT_LOOK,
    },
    words,
  );
  return {
    document,
    words,
    content: version.content,
    check: result,
    pausedRowIds,
    emergencyNumber: people.practice.emergencyNumber,
    paper: people.practice.paper === "letter" ? "letter" : "a4",
  };
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

// Over the whole library, not over the plan: the client also meets sauna and gym elsewhere.
function traitsToAvoid(facts: Facts, { items, rules }: Library, context: CheckContext): Trait[] {
  const { findings } = check(
    facts,
    items.map((item) => checkItemOf(item)),
    rules,
    context,
  );
  return findings
    .filter(({ tier, scope }) => tier === "contraindicated" && scope !== "region")
    .flatMap(({ rule }) => rule.touches.filter(isTrait));
}
