import { BirthYearPage } from "@/components/program/birth-year-page";
import { HtmlDocument } from "@/components/program/html-document";
import { OpenerPage } from "@/components/program/opener-page";
import { languageAsked, wordsFor } from "@/lib/language/client/words";
import type { Closed } from "@/lib/server/link-route";
import { markupResponse } from "@/lib/server/markup";

/** The words a browser that is not known yet asks for. */
export const wordsAsked = (request: Request) => wordsFor(languageAsked(request.headers.get("accept-language")));

/** The one neutral page of every link that this browser has not opened, and the page with the one question. */
export const closed: Closed = {
  shut: (request) => {
    const { language, page } = wordsAsked(request);
    return markupResponse(
      <HtmlDocument language={language} title={page.title} scripts={["/client/opener.js"]}>
        <OpenerPage title={page.title} words={page.opener} />
      </HtmlDocument>,
    );
  },
  ask: (request, linkId) => askBirthYear(request, linkId, false),
};

/** The question, with the sentence for a wrong year when there was one. */
export function askBirthYear(request: Request, linkId: string, wrong: boolean): Promise<Response> {
  const { language, page } = wordsAsked(request);
  return markupResponse(
    <HtmlDocument language={language} title={page.title}>
      <BirthYearPage linkId={linkId} words={page.birthYear} wrong={wrong} />
    </HtmlDocument>,
    // A phone that kept the plan must not take this page for a shut link.
    { "x-plan-asks": "1" },
  );
}
