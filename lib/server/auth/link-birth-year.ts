import { and, eq, gt, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { recordAudit } from "../audit/record-audit";
import { now, today } from "../clock";
import { hashOf, newId } from "../ids";
import { noteOnLink, type PhoneEvent } from "./link-log";

/** Wrong years in a row, from all browsers together, after which the link is shut: there are not many years to try. */
export const MOST_WRONG_YEARS = 5;

/** Takes the year of birth for a browser that has opened a link: "open" when it is right, "wrong" when it is not, null when
 *  there is nothing to answer. The last wrong one shuts the link for every browser until the practice makes a new one. */
export function answerBirthYear(
  linkId: string,
  reference: string | undefined,
  year: number,
): Promise<"open" | "wrong" | null> {
  return store().write(async (tx) => {
    const asked = reference ? await askedRow(tx, linkId, hashOf(reference)) : null;
    if (!asked) return null;
    const { linkSessions, shareLinks } = store().tables;
    const isRight = Number(asked.birthDate.slice(0, 4)) === year;
    const wrongYears = isRight ? 0 : asked.wrongYears + 1;
    const isShut = wrongYears >= MOST_WRONG_YEARS;
    if (isRight) {
      await tx.update(linkSessions).set({ answeredAt: now() }).where(eq(linkSessions.idHash, asked.browser));
    }
    await tx
      .update(shareLinks)
      .set({ wrongYears, ...(isShut && { revokedAt: now() }) })
      .where(and(eq(shareLinks.practiceId, asked.practiceId), eq(shareLinks.id, linkId)));
    await note(tx, asked, linkId, isRight ? "year of birth right" : isShut ? "shut: wrong years" : "wrong year");
    return isRight ? "open" : isShut ? null : "wrong";
  });
}

type Asked = NonNullable<Awaited<ReturnType<typeof askedRow>>>;

async function note(tx: Query, { practiceId, clientId }: Asked, linkId: string, what: PhoneEvent): Promise<void> {
  await noteOnLink(tx, practiceId, linkId, what);
  const writer = { practiceId, actor: `link:${linkId}`, requestId: newId() };
  await recordAudit(tx, writer, { action: "share-link.asked", subjectId: linkId, clientId, reason: what });
}

async function askedRow(tx: Query, linkId: string, browser: string) {
  const { clients, linkSessions, shareLinks } = store().tables;
  const [row] = await tx
    .select({
      practiceId: shareLinks.practiceId,
      clientId: shareLinks.clientId,
      expiresAt: shareLinks.expiresAt,
      wrongYears: shareLinks.wrongYears,
      browser: linkSessions.idHash,
      birthDate: clients.birthDate,
    })
    .from(linkSessions)
    .innerJoin(
      shareLinks,
      and(eq(shareLinks.id, linkSessions.linkId), eq(shareLinks.generation, linkSessions.generation)),
    )
    .innerJoin(clients, and(eq(clients.practiceId, shareLinks.practiceId), eq(clients.id, shareLinks.clientId)))
    .where(
      and(
        eq(linkSessions.idHash, browser),
        eq(shareLinks.id, linkId),
        eq(shareLinks.asksBirthYear, true),
        isNull(linkSessions.answeredAt),
        gt(linkSessions.expiresAt, now()),
        isNull(shareLinks.revokedAt),
      ),
    );
  return row && row.expiresAt >= today() ? row : null;
}
