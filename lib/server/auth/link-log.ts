import { type Query, store } from "@/db/store";
import { now } from "../clock";
import { newId } from "../ids";

/** What a practice does with a link, as its log keeps it. What phones do stands there too, see link-gate.ts. None of it
 *  says more than that it happened: no address, no device, no day that was chosen. */
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

/** Adds a line to a link's log, in the caller's transaction. */
export async function noteOnLink(tx: Query, practiceId: string, linkId: string, what: LinkEvent): Promise<void> {
  await tx.insert(store().tables.linkViews).values({ practiceId, id: newId(), linkId, at: now(), what });
}
