import { z } from "zod";
import { findSafety } from "@/lib/clients/library/queries";
import { defineRoute } from "@/lib/server/route";

const schema = z.object({ client: z.string().min(1).max(64) });

/** What of the library is safe for a client today, while somebody looks through it. */
export const GET = defineRoute({ schema, allow: ["owner", "practitioner"], touch: true }, (ctx, { client }) =>
  findSafety(ctx, client),
);
