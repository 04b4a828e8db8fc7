import { type Query, store } from "@/db/store";
import type { PracticeContext } from "@/lib/server/auth/context";
import { newId } from "@/lib/server/ids";

/** Somebody's practice, and the ids in it that a stranger may have got hold of. */
export interface Victim {
  readonly ctx: PracticeContext;
  readonly clientId: string;
  readonly planId: string;
  readonly linkId: string;
  readonly alertId: string;
  readonly conditionId: string;
  readonly medicineId: string;
  /** A colleague's. */
  readonly userId: string;
}

/** What the owner of another practice tries with those ids. */
export type Attempt = (stranger: PracticeContext, victim: Victim) => unknown;

/** Attempts under the name of the file and the function they try. */
export interface Attempts {
  /** Must be refused, or come to nothing. */
  readonly nothing?: Readonly<Record<string, Attempt>>;
  /** May answer and change the stranger's own, with no trace of the victim in it. */
  readonly own?: Readonly<Record<string, Attempt>>;
}

export function write<T>(work: (tx: Query) => Promise<T>): Promise<T> {
  return store().write(work);
}

export function read(): Query {
  return store().read;
}

/** The victim's client with a key of its own, as forms send it. */
export function aboutClient({ clientId }: Victim): { clientId: string; key: string } {
  return { clientId, key: newId() };
}
