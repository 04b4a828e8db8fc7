import * as alerts from "@/lib/alerts/mutations";
import * as alertQueries from "@/lib/alerts/queries";
import { listAdherence } from "@/lib/check-ins/adherence/queries";
import * as checkIns from "@/lib/check-ins/queries";
import * as links from "@/lib/share-links/mutations";
import * as linkQueries from "@/lib/share-links/queries";
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
    "share-links/queries findShareLink": (ctx, { planId }) => linkQueries.findShareLink(ctx, planId),
    "share-links/queries listViews": (ctx, { linkId }) => linkQueries.listViews(ctx, linkId),
  },
};
