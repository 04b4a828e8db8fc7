import type { PracticeContext } from "@/lib/server/auth/context";
import { logDefect } from "@/lib/server/log";
import { recordView } from "../mutations";

/** Writes down that a record was opened, after the page has gone out. Called by the page itself, never by a browser. */
export async function noteView(ctx: PracticeContext, clientId: string): Promise<void> {
  try {
    await recordView(ctx, clientId);
  } catch (error) {
    logDefect(error, { requestId: ctx.requestId, action: "client.viewed" });
  }
}
