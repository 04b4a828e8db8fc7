import { type Query, store } from "@/db/store";
import { now } from "../clock";
import { newId } from "../ids";

/** What a practice does with a link, as its log keeps it. None of it says more than that it happened: no address, no device,
 *  no day that was chosen. */
export const LINK_EVENTS = [
  "made",
  "rotated",
  "revoked",
  "mailed",
  "expiry set",
  "question on",
  "question off",
] as const;
export type LinkEvent = (typeof LINK_EVENTS)[number];

/** What a phone does with it. */
export type PhoneEvent =
  | "opened by secret"
  | "opened by code"
  | `read, version ${number}`
  | "wrong year"
  | "year of birth right"
  | "shut: wrong years";

/** Adds a line to a link's log, in the caller's transaction. */
export async function noteOnLink(
  tx: Query,
  practiceId: string,
  linkId: string,
  what: LinkEvent | PhoneEvent,
): Promise<void> {
  await tx.insert(store().tables.linkViews).values({ practiceId, id: newId(), linkId, at: now(), what });
}
