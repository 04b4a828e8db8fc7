import type { PracticeContext } from "@/lib/server/auth/context";
import { sessionCookieName } from "@/lib/server/auth/session-cookie";
import { beginSession } from "@/lib/server/auth/sessions";
import { env } from "@/lib/server/env";

// Stands in for "next/headers", which answers inside a request of Next only: vi.mock("next/headers", () => import(…)).

let sent = new Headers();
let jar = new Map<string, string>();

export async function headers(): Promise<Headers> {
  return sent;
}

export async function cookies() {
  return { get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined) };
}

/** The next calls come from a browser with these headers and cookies. */
export function comeFrom(given: Record<string, string>, crumbs: Record<string, string> = {}): void {
  sent = new Headers(given);
  jar = new Map(Object.entries(crumbs));
}

/** The next calls come from our own page, with nobody signed in. */
export function signedOut(): void {
  comeFrom({ origin: env().origin });
}

/** The next calls come from our own page, in a new session of this person. Answers the reference in the cookie. */
export async function signedInAs({ practiceId, userId }: PracticeContext): Promise<string> {
  const reference = await beginSession({ practiceId, id: userId });
  comeFrom({ origin: env().origin }, { [sessionCookieName()]: reference });
  return reference;
}
