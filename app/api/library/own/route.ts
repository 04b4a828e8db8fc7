import { z } from "zod";
import { listOwnItems } from "@/lib/library/queries";
import { defineRoute } from "@/lib/server/route";

/** The practice's own items, for the check and the builder in the browser. */
export const GET = defineRoute({ schema: z.object({}), allow: ["owner", "practitioner"], touch: true }, (ctx) =>
  listOwnItems(ctx),
);
