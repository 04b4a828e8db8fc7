import { and, eq, gt, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { minutesFromNow, now, today } from "../clock";
import { hashOf, newId, newSecret, sameHash } from "../ids";
import type { LinkContext } from "./context";
import { noteOnLink } from "./link-log";
import { codeHash, secretHash } from "./link-secret";
import { isSecure } from "./session-cookie";

/** How long a browser that opened a link stays in. Unit: minutes. The link's own end is checked each time besides. */
const LINK_SESSION_MINUTES = 60 * 24 * 180;

/** Name of the cookie of one link's page. */
export function linkCookieName(linkId: string): string {
  return `${isSecure() ? "__Secure-" : ""}unknot-link-${linkId}`;
}

/** The live link that this browser has opened, or null: unknown, expired, revoked and rotated look the same, and so does
 *  one whose question has not been answered. */
export async function findLink(linkId: string, reference: string | undefined): Promise<LinkContext | null> {
  const row = await openedRow(linkId, reference);
  return row && !isAsked(row) ? mint(row) : null;
}

/** True when this browser has opened the link and has yet to say the year of birth. */
export async function isAskedFor(linkId: string, reference: string | undefined): Promise<boolean> {
  const row = await openedRow(linkId, reference);
  return row !== null && isAsked(row);
}

const isAsked = ({ asksBirthYear, answeredAt }: { asksBirthYear: boolean; answeredAt: string | null }): boolean =>
  asksBirthYear && answeredAt === null;

async function openedRow(linkId: string, reference: string | undefined) {
  if (!reference) return null;
  const { read, tables } = store();
  const { shareLinks, linkSessions } = tables;
  const [row] = await read
    .select({
      id: shareLinks.id,
      practiceId: shareLinks.practiceId,
      clientId: shareLinks.clientId,
      planId: shareLinks.planId,
      expiresAt: shareLinks.expiresAt,
      generation: shareLinks.generation,
      asksBirthYear: shareLinks.asksBirthYear,
      answeredAt: linkSessions.answeredAt,
      browser: linkSessions.idHash,
      language: linkSessions.language,
      larger: linkSessions.larger,
    })
    .from(linkSessions)
    .innerJoin(
      shareLinks,
      and(eq(shareLinks.id, linkSessions.linkId), eq(shareLinks.generation, linkSessions.generation)),
    )
    .where(
      and(
        eq(linkSessions.idHash, hashOf(reference)),
        eq(linkSessions.linkId, linkId),
        gt(linkSessions.expiresAt, now()),
        isNull(shareLinks.revokedAt),
      ),
    );
  return row && row.expiresAt >= today() ? row : null;
}

export interface Opened {
  readonly linkId: string;
  /** Reference for the cookie. */
  readonly reference: string;
}

/** Opens a link with its secret; null when the link is unknown, over, revoked, or the secret is wrong. */
export async function openWithSecret(linkId: string, secret: string): Promise<Opened | "wrong-secret" | null> {
  const link = await liveLink((table) => eq(table.id, linkId));
  // Hashed and compared either way, so that the time does not tell whether the link exists.
  const sound = sameHash(secretHash(secret), link?.secretHash ?? secretHash("none"));
  if (!link) return null;
  return sound ? begin(link, "secret") : "wrong-secret";
}

/** Opens a link with the code typed from paper. */
export async function openWithCode(code: string): Promise<Opened | null> {
  const link = await liveLink((table) => eq(table.codeHash, codeHash(code)));
  return link ? begin(link, "code") : null;
}

type Links = ReturnType<typeof store>["tables"]["shareLinks"];

async function liveLink(which: (table: Links) => ReturnType<typeof eq>) {
  const { read, tables } = store();
  const { shareLinks } = tables;
  const [link] = await read
    .select()
    .from(shareLinks)
    .where(and(which(shareLinks), isNull(shareLinks.revokedAt)));
  return link && link.expiresAt >= today() ? link : null;
}

async function begin(
  link: { id: string; practiceId: string; generation: number },
  how: "secret" | "code",
): Promise<Opened> {
  const reference = newSecret();
  const { write, tables } = store();
  await write(async (tx: Query) => {
    await tx.insert(tables.linkSessions).values({
      idHash: hashOf(reference),
      linkId: link.id,
      generation: link.generation,
      createdAt: now(),
      expiresAt: minutesFromNow(LINK_SESSION_MINUTES),
    });
    await noteOnLink(tx, link.practiceId, link.id, `opened by ${how}`);
  });
  return { linkId: link.id, reference };
}

type Row = Omit<LinkContext, "linkId" | "requestId" | "actor"> & { readonly id: string };

function mint(row: Pick<Row, keyof Row & string>): LinkContext {
  const { id, practiceId, clientId, planId, generation, expiresAt, browser, language, larger } = row;
  const owner = { practiceId, clientId, planId, linkId: id, generation, expiresAt };
  return { ...owner, browser, language, larger, requestId: newId(), actor: `link:${id}` } as LinkContext;
}
