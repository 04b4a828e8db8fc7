import { addDays } from "@/lib/domain/day/day";
import type { Answers } from "@/lib/domain/program/merge-day";
import { parse } from "@/lib/server/action";
import type { LinkContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { Problem } from "@/lib/server/problem";
import { addCheckIn } from "./mutations";
import { type CheckIn, checkInSchema, OFFLINE_DAYS, queuedSchema, shownSchema } from "./schema";

/** Logs a day from the client's page. Not a server action: the page posts a plain form that works without JavaScript. */
export async function logCheckIn(ctx: LinkContext, form: FormData): Promise<CheckIn> {
  const checkIn = parse(checkInSchema, {
    day: form.get("day") ?? today(),
    done: Object.fromEntries(
      [...form.entries()].flatMap(([name, value]) =>
        name.startsWith("done-") && value !== "" ? [[name.slice(5), value]] : [],
      ),
    ),
    painBefore: form.get("painBefore"),
    painAfter: form.get("painAfter"),
    word: form.get("word") ?? "",
    warnings: form.getAll("warnings"),
  });
  // Present only on what a phone kept until it had a network again. The phone may send it twice: it is taken once.
  const queued = queuedSchema.safeParse(Object.fromEntries(form));
  // Today and yesterday: older days are history, later ones have not happened. A day's slack: for yesterday's form sent
  // after midnight, and for a phone whose own day is ahead.
  const oldest = queued.success ? OFFLINE_DAYS : 2;
  const newest = queued.success ? 1 : 0;
  if (checkIn.day > addDays(today(), newest) || checkIn.day < addDays(today(), -oldest)) {
    const message = "You can log today and yesterday.";
    throw new Problem("input", message, { fields: { day: message } });
  }
  const shown = { warnings: form.getAll("had").map(String), answers: shownIn(form), emptied: emptiedIn(form) };
  await addCheckIn(ctx, checkIn, { shown, ...(queued.success && { key: queued.data.sendKey }) });
  return checkIn;
}

/** What the form had shown as logged; null when nothing was, or when that cannot be read. */
function shownIn(form: FormData): Answers | null {
  try {
    return shownSchema.safeParse(JSON.parse(String(form.get("hadAnswers")))).data ?? null;
  } catch {
    return null;
  }
}

const emptiedIn = (form: FormData): readonly string[] =>
  [...form].flatMap(([name, value]) => (value === "" && /^(done-|pain(Before|After)$)/.test(name) ? [name] : []));
