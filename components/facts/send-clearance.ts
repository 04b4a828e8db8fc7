import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import { LETTER_PROBLEM, MOST_LETTER_BYTES } from "@/lib/facts/letters/schema";
import type { Result } from "@/lib/server/problem";

interface Input {
  readonly clientId: string;
  readonly form: FormData;
}

/** Sends the clearance with its letter. A route takes it, since a letter is larger than a server action may be. */
export async function sendClearance({ clientId, form }: Input): Promise<Result<readonly PlanEffect[]>> {
  const file = form.get("file");
  // Said before it is sent: four megabytes over a slow line are a long wait for a no.
  if (file instanceof File && file.size > MOST_LETTER_BYTES) {
    return {
      ok: false,
      problem: { code: "input", message: LETTER_PROBLEM.size, fields: { file: LETTER_PROBLEM.size } },
    };
  }
  const response = await fetch(`/clients/${clientId}/clearances`, { method: "POST", body: form });
  const answer = await response.json();
  return response.ok ? { ok: true, data: answer } : { ok: false, problem: answer };
}
