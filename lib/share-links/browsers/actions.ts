import { parse } from "@/lib/server/action";
import type { LinkContext } from "@/lib/server/auth/context";
import { keepChoice, noteReading } from "./mutations";
import { choiceSchema } from "./schema";

/** Keeps how a browser wants to read the page. Not a server action: the page posts a plain form that works without
 *  JavaScript. */
export function chooseForBrowser(ctx: LinkContext, form: FormData): Promise<void> {
  return keepChoice(ctx, parse(choiceSchema, Object.fromEntries(form)));
}

/** Notes that this browser reads a version of the plan; answers the version it saw before, as long as that is news to it. */
export function readVersion(ctx: LinkContext, version: number): Promise<number | null> {
  return noteReading(ctx, version);
}
