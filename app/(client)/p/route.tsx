import { CodePage } from "@/components/program/code-page";
import { HtmlDocument } from "@/components/program/html-document";
import { openWithCode } from "@/lib/server/auth/link-gate";
import { callerOf } from "@/lib/server/limits/caller";
import { countGuess, refuseWhenGuessedOut } from "@/lib/server/limits/guess-limit";
import { linkCookie } from "@/lib/server/link-cookie";
import { markupResponse } from "@/lib/server/markup";
import { Problem } from "@/lib/server/problem";
import { definePublicRoute } from "@/lib/server/route";
import { typedCodeSchema } from "@/lib/share-links/schema";

const WRONG_CODES = { most: 30, forMinutes: 15 };

/** The field for the code from the paper. */
export const GET = definePublicRoute(async () => page(null));

export const POST = definePublicRoute(async (request) => {
  const form = typedCodeSchema.safeParse(Object.fromEntries(await request.formData()));
  const key = `typed-code:${callerOf(request)}`;
  try {
    await refuseWhenGuessedOut(key, WRONG_CODES);
  } catch (error) {
    return page(error instanceof Problem ? error.message : "Try again later.");
  }
  const opened = form.success ? await openWithCode(form.data.code) : null;
  if (opened) {
    return new Response(null, {
      status: 303,
      headers: { location: `/p/${opened.linkId}`, "set-cookie": linkCookie(opened) },
    });
  }
  await countGuess(key, WRONG_CODES);
  return page("This code opens nothing. Check each letter, or ask your therapist for a new sheet.");
});

function page(problem: string | null): Promise<Response> {
  return markupResponse(
    <HtmlDocument language="en" title="Open your program">
      <CodePage problem={problem} />
    </HtmlDocument>,
  );
}
