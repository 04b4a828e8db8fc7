import { addDays } from "@/lib/domain/day/day";
import { parse } from "@/lib/server/action";
import type { LinkContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { Problem } from "@/lib/server/problem";
import { addCheckIn } from "./mutations";
import { type CheckIn, checkInSchema } from "./schema";

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
  // Today and yesterday: older days are history, later ones have not happened. A day's slack for time zones.
  if (checkIn.day > addDays(today(), 1) || checkIn.day < addDays(today(), -2)) {
    throw new Problem("input", "You can log today and yesterday.");
  }
  await addCheckIn(ctx, checkIn);
  return checkIn;
}
