import { z } from "zod";
import { keepClearance } from "@/lib/facts/letters/actions";
import { defineRoute } from "@/lib/server/route";

const schema = z.object({ clientId: z.string().max(64) });

/** Keeps a clearance with its letter. */
export const POST = defineRoute(
  { schema, allow: ["owner", "practitioner"], touch: true },
  (ctx, { clientId }, request) => keepClearance(ctx, clientId, request),
);
