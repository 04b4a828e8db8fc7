import { addBodyMap } from "@/lib/clients/body-map/mutations";
import { listBodyMaps } from "@/lib/clients/body-map/queries";
import * as facts from "@/lib/clients/facts/queries";
import * as mutations from "@/lib/clients/mutations";
import * as queries from "@/lib/clients/queries";
import * as record from "@/lib/clients/record/queries";
import { today } from "@/lib/server/clock";
import { bodyMap, painAt } from "../body-maps";
import { clientForm } from "../clients";
import { apixaban, condition } from "../facts-on-record";
import { type Attempts, read, write } from "./attempt";

const details = clientForm({ fullName: "Taken Over" }).details;
const planted = condition(null, "Planted");

export const clientAttempts: Attempts = {
  nothing: {
    "clients/body-map/mutations addBodyMap": (ctx, { clientId }) =>
      addBodyMap(ctx, bodyMap(clientId, [painAt("jaw-left")])),
    "clients/body-map/queries listBodyMaps": (ctx, { clientId }) => listBodyMaps(ctx, clientId),
    "clients/mutations insertBodyMap": (ctx, { clientId }) =>
      write((tx) => mutations.insertBodyMap(tx, ctx, clientId, today(), [painAt("jaw-left")])),
    "clients/facts/queries factsOf": (ctx, { clientId }) => facts.factsOf(read(), ctx.practiceId, clientId),
    "clients/facts/queries overridesOf": (ctx, { clientId }) => facts.overridesOf(read(), ctx.practiceId, clientId),
    "clients/mutations changeDetails": (ctx, { clientId }) =>
      write((tx) => mutations.changeDetails(tx, ctx, { clientId, revision: 1, details })),
    "clients/mutations archiveClient": (ctx, { clientId }) => mutations.archiveClient(ctx, clientId, true),
    "clients/mutations insertCondition": (ctx, { clientId }) =>
      write((tx) => mutations.insertCondition(tx, ctx, clientId, planted)),
    "clients/mutations insertMedicine": (ctx, { clientId }) =>
      write((tx) => mutations.insertMedicine(tx, ctx, clientId, apixaban)),
    "clients/mutations recordChange": (ctx, { clientId }) =>
      write((tx) => mutations.recordChange(tx, ctx, clientId, "Planted", [])),
    "clients/mutations refreshSearchText": (ctx, { clientId }) =>
      write((tx) => mutations.refreshSearchText(tx, ctx.practiceId, clientId)),
    "clients/queries findClient": (ctx, { clientId }) => queries.findClient(ctx, clientId),
    "clients/queries listChanges": (ctx, { clientId }) => queries.listChanges(ctx, clientId),
    "clients/queries listMeasurements": (ctx, { clientId }) => queries.listMeasurements(ctx, clientId),
    "clients/record/queries findRecord": (ctx, { clientId }) => record.findRecord(ctx, clientId),
    "clients/record/queries recordOf": (ctx, { clientId }) => record.recordOf(ctx, clientId),
  },
  own: {
    "clients/mutations addClient": (ctx) => mutations.addClient(ctx, clientForm()),
    "clients/mutations recordView": (ctx, { clientId }) => mutations.recordView(ctx, clientId),
    "clients/queries listClients": (ctx) => queries.listClients(ctx, { query: "", show: "active" }),
  },
};
