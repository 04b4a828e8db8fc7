import { z } from "zod";
import { listOpenAlerts } from "@/lib/alerts/queries";
import { defineRoute } from "@/lib/server/route";

/** Open alerts for the bell. Polled, so it does not keep a session alive. */
export const GET = defineRoute({ schema: z.object({}), allow: ["owner", "practitioner"], touch: false }, (ctx) =>
  listOpenAlerts(ctx),
);
