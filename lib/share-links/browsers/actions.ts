import { parse } from "@/lib/server/action";
import type { LinkContext } from "@/lib/server/auth/context";
import { keepChoice } from "./mutations";
import { choiceSchema } from "./schema";

/** Keeps how a browser wants to read the page. Not a server action: the page posts a plain form that works without
 *  JavaScript. */
export function chooseForBrowser(ctx: LinkContext, form: FormData): Promise<void> {
  return keepChoice(ctx, parse(choiceSchema, Object.fromEntries(form)));
}
