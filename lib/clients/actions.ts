"use server";

import { defineAction } from "@/lib/server/action";
import { today } from "@/lib/server/clock";
import { addClient, archiveClient, changeClient } from "./mutations";
import { archiveSchema, clientChangeSchema, newClientSchema } from "./schema";

/** Records a new client; a double submit makes one. */
export const createClient = defineAction(
  { schema: () => newClientSchema(today()), allow: ["owner", "practitioner"] },
  addClient,
);

/** Saves the details of a client. */
export const saveClient = defineAction(
  { schema: () => clientChangeSchema(today()), allow: ["owner", "practitioner"] },
  changeClient,
);

/** Archives a client, or takes one back. */
export const setClientArchived = defineAction(
  { schema: archiveSchema, allow: ["owner", "practitioner"] },
  async (ctx, { clientId, archived }) => archiveClient(ctx, clientId, archived),
);
