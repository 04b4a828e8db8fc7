import { headers } from "next/headers";
import { env } from "./env";
import { Problem } from "./problem";

/** Refuses a write whose Origin is absent or not ours. Next runs an action that carries no Origin at all; we do not. */
export async function requireOwnOrigin(): Promise<void> {
  if ((await headers()).get("origin") !== env().origin) {
    throw new Problem("origin", `Open Unknot at ${env().origin} and try again.`);
  }
}

/** The same for the client's page, whose plain forms send "Origin: null" because its referrer policy is no-referrer.
 *  The browser then still says whether the form was ours; over plain http it says nothing, and the link's cookie,
 *  which is not sent from other sites, is what holds. */
export async function requireOwnForm(): Promise<void> {
  const sent = await headers();
  const site = sent.get("sec-fetch-site");
  if (sent.get("origin") === "null" && (site === null || site === "same-origin")) return;
  await requireOwnOrigin();
}
