import { definePublicRoute } from "@/lib/server/route";

/** An empty answer: what any route costs before it does anything. There for `npm run bench` only. */
export const GET = definePublicRoute(async () =>
  process.env.UNKNOT_BENCH === "1" ? { nothing: true } : new Response(null, { status: 404 }),
);
