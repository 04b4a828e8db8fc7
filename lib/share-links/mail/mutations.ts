import { and, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { callName } from "@/lib/domain/program/call-name";
import { wordsFor } from "@/lib/language/client/words";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { noteOnLink } from "@/lib/server/auth/link-log";
import { countGuess, forgiveGuess } from "@/lib/server/limits/guess-limit";
import { type Letter, sendMail } from "@/lib/server/mail";
import { Problem } from "@/lib/server/problem";
import { findShareLink } from "../queries";
import type { LinkMail } from "../schema";

/** Mails that one link may be sent by; those that failed are not counted. */
const FOR_LINK = { most: 3, forMinutes: 60 };

/** Mails that a practice may try to send, failed ones too. */
const FOR_PRACTICE = { most: 100, forMinutes: 60 };

/** Sends a plan's link to the client's address, if that is still the one its sender was shown. Log and trail are written
 *  once the mail server has taken the mail, and not at all when it has not. */
export async function mailShareLink(ctx: PracticeContext, { planId, to }: LinkMail): Promise<void> {
  const link = await findShareLink(ctx, planId);
  if (link?.state !== "live") throw new Problem("stopped", "There is no open link that could be sent.");
  const client = await clientOf(ctx, link.id);
  if (!client || client.email === "") throw new Problem("stopped", "There is no e-mail address on record.");
  if (client.email !== to) {
    throw new Problem("conflict", "The address on record is another one now. Look at it again, then send.");
  }
  await countGuess(`mails-of:${ctx.practiceId}`, FOR_PRACTICE);
  const key = `mail:${link.id}`;
  await countGuess(key, FOR_LINK);
  try {
    await sendMail(letterFor(ctx, client, link.url));
  } catch (error) {
    await forgiveGuess(key);
    throw error;
  }
  await store().write(async (tx) => {
    await noteOnLink(tx, ctx.practiceId, link.id, "mailed");
    await recordAudit(tx, ctx, { action: "share-link.mailed", subjectId: link.id, clientId: client.id });
  });
}

type Client = NonNullable<Awaited<ReturnType<typeof clientOf>>>;

/** Who, from whom, the address, and whom to call: nothing of what the program is for. */
function letterFor({ fullName, practice }: PracticeContext, client: Client, url: string): Letter {
  const { mail } = wordsFor(client.language).page;
  const paragraphs = [...mail.before(callName(client), fullName), url, ...mail.after(practice.name, practice.phone)];
  return {
    to: client.email,
    fromName: practice.name,
    subject: mail.subject(practice.name),
    text: `${paragraphs.join("\n\n")}\n`,
  };
}

async function clientOf({ practiceId }: PracticeContext, linkId: string) {
  const { read, tables } = store();
  const { clients, shareLinks } = tables;
  const [client] = await read
    .select({
      id: clients.id,
      fullName: clients.fullName,
      preferredName: clients.preferredName,
      language: clients.language,
      email: clients.email,
    })
    .from(shareLinks)
    .innerJoin(clients, and(eq(clients.practiceId, shareLinks.practiceId), eq(clients.id, shareLinks.clientId)))
    .where(and(eq(shareLinks.practiceId, practiceId), eq(shareLinks.id, linkId)));
  return client ?? null;
}
