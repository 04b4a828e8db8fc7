import { z } from "zod";
import { Problem } from "@/lib/server/problem";
import { defineRoute } from "@/lib/server/route";
import { findCase } from "@/lib/transfer/queries";

const schema = z.object({ clientId: z.string().max(64) });

/** The client without a name as a file for the check on the command line. */
export const GET = defineRoute({ schema, allow: ["owner", "practitioner"], touch: true }, async (ctx, { clientId }) => {
  const found = await findCase(ctx, clientId);
  if (!found) throw new Problem("not-found", "This client is not in your practice.");
  return new Response(`${JSON.stringify(found, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="case.json"',
    },
  });
});
