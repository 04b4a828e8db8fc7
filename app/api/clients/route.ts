import { listClients } from "@/lib/clients/queries";
import { listSchema } from "@/lib/clients/schema";
import { defineRoute } from "@/lib/server/route";

/** A page of clients while somebody types. */
export const GET = defineRoute(
  { schema: listSchema, allow: ["owner", "practitioner", "assistant"], touch: true },
  listClients,
);
