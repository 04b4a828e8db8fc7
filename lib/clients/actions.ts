"use server";

import { defineAction } from "@/lib/server/action";
import { today } from "@/lib/server/clock";
import { addClient, archiveClient } from "./mutations";
import { archiveSchema, newClientSchema } from "./schema";

/** Records a new client; a double submit makes one. */
export const createClient = defineAction(
  { schema: () => newClientSchema(today()), allow: ["owner", "practitioner"] },
  addClient,
);

/** Archives a client, or takes one back. */
export const setClientArchived = defineAction(
  { schema: archiveSchema, allow: ["owner", "practitioner"] },
  async (ctx, { clientId, archived }) => archiveClient(ctx, clientId, archived),
);
