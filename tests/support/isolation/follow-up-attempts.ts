import * as alerts from "@/lib/alerts/mutations";
import * as alertQueries from "@/lib/alerts/queries";
import { listAdherence } from "@/lib/check-ins/adherence/queries";
import * as checkIns from "@/lib/check-ins/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { mailShareLink } from "@/lib/share-links/mail/mutations";
import * as links from "@/lib/share-links/mutations";
import * as linkQueries from "@/lib/share-links/queries";
import { findLinkSettings } from "@/lib/share-links/settings/queries";
import { type Attempts, write } from "./attempt";

const planted = { planId: null, kind: "told", urgency: "now", says: "Planted" } as const;

/** What happens after a plan is published: links, check-ins, alerts. */
export const followUpAttempts: Attempts = {
  nothing: {
    "alerts/mutations raiseAlert": (ctx, { clientId }) =>
      write((tx) => alerts.raiseAlert(tx, ctx, { ...planted, clientId })),
    "alerts/mutations settle": (ctx, { alertId }) => alerts.settle(ctx, { alertId, revision: 1, outcome: "seen" }),
    "alerts/queries listOpenAlerts": (ctx, { clientId }) => alertQueries.listOpenAlerts(ctx, clientId),
    "alerts/queries listPutOffAlerts": (ctx, { clientId }) => alertQueries.listPutOffAlerts(ctx, clientId),
    "alerts/queries listSettledAlerts": (ctx, { clientId }) => alertQueries.listSettledAlerts(ctx, clientId),
    "check-ins/queries listCheckIns": (ctx, { planId }) => checkIns.listCheckIns(ctx, planId),
    "check-ins/adherence/queries listAdherence": (ctx, { clientId }) => listAdherence(ctx, clientId),
    "check-ins/queries listPain": (ctx, { clientId }) => checkIns.listPain(ctx, clientId),
    "share-links/mutations addShareLink": (ctx, { planId }) => links.addShareLink(ctx, planId),
    "share-links/mutations endShareLink": (ctx, { planId }) => links.endShareLink(ctx, planId),
    "share-links/mutations changeExpiry": async (ctx, { ctx: owner, planId }) =>
      links.changeExpiry(ctx, { planId, seen: await expiryOf(owner, planId), expiresAt: today() }),
    "share-links/mutations changeQuestion": (ctx, { planId }) => links.changeQuestion(ctx, { planId, asks: true }),
    "share-links/mutations endClientLinks": (ctx, { clientId }) => links.endClientLinks(ctx, clientId),
    "share-links/mutations endAllLinks": (ctx) => links.endAllLinks(ctx),
    "share-links/mail/mutations mailShareLink": (ctx, { planId }) =>
      mailShareLink(ctx, { planId, to: "stranger@example.org" }),
    "share-links/settings/queries findLinkSettings": (ctx, { planId }) => findLinkSettings(ctx, planId),
    "share-links/queries findShareLink": (ctx, { planId }) => linkQueries.findShareLink(ctx, planId),
    "share-links/queries listViews": (ctx, { linkId }) => linkQueries.listViews(ctx, linkId),
  },
  own: {
    "share-links/queries countOpenLinks": async (ctx, { clientId }) => [
      await linkQueries.countOpenLinks(ctx, clientId),
      await linkQueries.countOpenLinks(ctx),
    ],
  },
};

/** The day the victim's link really has: the refusal must not hang on it. */
async function expiryOf(ctx: PracticeContext, planId: string): Promise<string> {
  return (await linkQueries.findShareLink(ctx, planId))?.expiresAt ?? "";
}
