import { z } from "zod";
import { sendLetter } from "@/lib/facts/letters/actions";
import { defineRoute } from "@/lib/server/route";

const schema = z.object({ clientId: z.string().max(64), clearanceId: z.string().max(64) });

/** The doctor's letter, for whoever may read the record. */
export const GET = defineRoute(
  { schema, allow: ["owner", "practitioner"], touch: true },
  (ctx, { clientId, clearanceId }) => sendLetter(ctx, clientId, clearanceId),
);
