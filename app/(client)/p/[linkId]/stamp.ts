import type { CheckInRow } from "@/lib/check-ins/queries";
import type { Program } from "@/lib/plans/document/queries";
import type { LinkContext } from "@/lib/server/auth/context";
import { hashOf } from "@/lib/server/ids";

/** Another one when anything of the page is: version, what is paused, what was logged, how it is read, the day. By it a
 *  phone knows that the copy it keeps is not what the page says any more. */
export function stampOf(
  { larger }: LinkContext,
  { document, pausedRowIds }: Program,
  checkIns: readonly CheckInRow[],
  today: string,
): string {
  const logged = checkIns.map(({ updatedAt }) => updatedAt).sort();
  return hashOf(JSON.stringify([document.version, document.language, larger, [...pausedRowIds], logged.at(-1), today]));
}
