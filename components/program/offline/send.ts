import type { Safe, Unsent } from "./kept";

export interface Sent {
  readonly sent: number;
  /** Days that the server will not take. */
  readonly refused: readonly string[];
}

/** Sends what was logged without a network, oldest first, each until the server has said that it has it. Stops at the first
 *  that does not get through, so that the order stays. The key makes a second sending of the same day harmless. */
export async function sendUnsent(safe: Safe, base: string): Promise<Sent> {
  const refused: string[] = [];
  let sent = 0;
  for (let [first, ...rest] = await safe.unsent(); first; [first, ...rest] = rest) {
    const answer = await post(base, first);
    if (answer === "no network") break;
    if (answer === "taken") sent++;
    else refused.push(first.day);
    await safe.putUnsent(rest);
  }
  return { sent, refused };
}

async function post(base: string, { sendKey, fields }: Unsent): Promise<"taken" | "refused" | "no network"> {
  const body = new URLSearchParams([...fields.map(([name, value]) => [name, value]), ["sendKey", sendKey]]);
  try {
    const response = await fetch(`${base}/check-in`, { method: "POST", body, redirect: "manual" });
    if (response.status === 204) return "taken";
    // Only a sentence why not is a refusal. Out of order, overloaded, a question first or a link that is shut and may be
    // renewed: later.
    const isRefusal = response.headers.get("content-type")?.includes("json") && response.status < 429;
    return isRefusal ? "refused" : "no network";
  } catch {
    return "no network";
  }
}
