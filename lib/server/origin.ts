import { headers } from "next/headers";
import { env } from "./env";
import { Problem } from "./problem";

/** Refuses a write whose Origin is absent or not ours. Next runs an action that carries no Origin at all; we do not. */
export async function requireOwnOrigin(): Promise<void> {
  if ((await headers()).get("origin") !== env().origin) {
    throw new Problem("origin", `Open Unknot at ${env().origin} and try again.`);
  }
}
