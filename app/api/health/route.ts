import { definePublicRoute } from "@/lib/server/route";
import { isAlive } from "@/lib/server/start";

/** Answers when the server can read its data. */
export const GET = definePublicRoute(async () => ({ ok: await isAlive() }));
