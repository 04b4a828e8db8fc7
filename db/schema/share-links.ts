import type { Kit } from "./kit-sqlite";
import type { planTables } from "./plans";

type Parents = Pick<ReturnType<typeof planTables>, "plans">;

/** The client's one link to a plan, and the browsers that have opened it. */
export function shareLinkTables(kit: Kit, { plans }: Parents) {
  const { table, str, int, bool, foreignKey, index, primaryKey, uniqueIndex } = kit;
  const shareLinks = table(
    "share_links",
    {
      /** 128 random bits; the address carries it, the fragment carries the secret. */
      id: str().primaryKey(),
      practiceId: str().notNull(),
      clientId: str().notNull(),
      planId: str().notNull(),
      /** Counts up when the link is rotated: the secret is derived from id, generation and the server's key. */
      generation: int().notNull(),
      secretHash: str().notNull(),
      codeHash: str().notNull(),
      expiresAt: str().notNull(),
      revokedAt: str(),
      /** True when the year of birth is asked for before the page is shown. */
      asksBirthYear: bool().notNull().default(false),
      /** Wrong years in a row, from all browsers together; too many of them shut the link. */
      wrongYears: int().notNull().default(0),
      createdAt: str().notNull(),
      createdBy: str().notNull(),
    },
    (t) => [
      uniqueIndex("share_links_plan").on(t.practiceId, t.planId),
      uniqueIndex("share_links_code").on(t.codeHash),
      foreignKey({ columns: [t.practiceId, t.planId], foreignColumns: [plans.practiceId, plans.id] }),
    ],
  );
  const linkSessions = table(
    "link_sessions",
    {
      /** SHA-256 of the reference in the link's cookie. */
      idHash: str().primaryKey(),
      linkId: str().notNull(),
      generation: int().notNull(),
      createdAt: str().notNull(),
      expiresAt: str().notNull(),
      /** When the year of birth was answered; null where it has not been, or is not asked for. */
      answeredAt: str(),
      /** What this browser chose; null and false where it chose nothing. */
      language: str(),
      larger: bool().notNull().default(false),
      /** The version of the plan this browser saw last, the one before it, and the day of that change. */
      seenVersion: int(),
      beforeVersion: int(),
      seenOn: str(),
      /** The last day on which the page was read, so that a day is one line of the log. */
      readOn: str(),
    },
    (t) => [foreignKey({ columns: [t.linkId], foreignColumns: [shareLinks.id] })],
  );
  const linkViews = table(
    "link_views",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      linkId: str().notNull(),
      at: str().notNull(),
      what: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("link_views_link").on(t.practiceId, t.linkId, t.at),
      foreignKey({ columns: [t.linkId], foreignColumns: [shareLinks.id] }),
    ],
  );
  return { shareLinks, linkSessions, linkViews };
}
