import { CodePage } from "@/components/program/code-page";
import { HtmlDocument } from "@/components/program/html-document";
import type { PageWords } from "@/lib/domain/program/page-words";
import { openWithCode } from "@/lib/server/auth/link-gate";
import { callerOf } from "@/lib/server/limits/caller";
import { countGuess, refuseWhenGuessedOut } from "@/lib/server/limits/guess-limit";
import { linkCookie } from "@/lib/server/link-cookie";
import { markupResponse } from "@/lib/server/markup";
import { Problem } from "@/lib/server/problem";
import { definePublicRoute } from "@/lib/server/route";
import { typedCodeSchema } from "@/lib/share-links/schema";
import { wordsAsked } from "./[linkId]/closed";

const WRONG_CODES = { most: 30, forMinutes: 15 };

/** The field for the code from the paper. */
export const GET = definePublicRoute(async (request) => page(request, null));

export const POST = definePublicRoute(async (request) => {
  const form = typedCodeSchema.safeParse(Object.fromEntries(await request.formData()));
  const key = `typed-code:${callerOf(request)}`;
  if (await isOver(() => refuseWhenGuessedOut(key, WRONG_CODES))) return page(request, "later");
  const opened = form.success ? await openWithCode(form.data.code) : null;
  if (opened) {
    return new Response(null, {
      status: 303,
      headers: { location: `/p/${opened.linkId}`, "set-cookie": linkCookie(opened) },
    });
  }
  return page(request, (await isOver(() => countGuess(key, WRONG_CODES))) ? "later" : "wrong");
});

/** True when the caller has used up the tries. */
async function isOver(count: () => Promise<void>): Promise<boolean> {
  try {
    await count();
    return false;
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}

function page(request: Request, problem: keyof Pick<PageWords["code"], "wrong" | "later"> | null): Promise<Response> {
  const { language, page: words } = wordsAsked(request);
  return markupResponse(
    <HtmlDocument language={language} title={words.code.heading}>
      <CodePage words={words.code} problem={problem && words.code[problem]} />
    </HtmlDocument>,
  );
}
