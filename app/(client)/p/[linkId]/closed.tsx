import { BirthYearPage } from "@/components/program/birth-year-page";
import { filledIn } from "@/components/program/filled-in";
import { HtmlDocument } from "@/components/program/html-document";
import { OpenerPage } from "@/components/program/opener-page";
import { RefusedPage } from "@/components/program/refused-page";
import { languageAsked, wordsFor } from "@/lib/language/client/words";
import { findProgram } from "@/lib/plans/document/queries";
import type { LinkContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import type { Closed } from "@/lib/server/link-route";
import { markupResponse } from "@/lib/server/markup";
import type { Refusal } from "@/lib/server/route";

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
  refuse: async (ctx, request, refusal) => {
    const program = await findProgram(ctx, ctx.planId);
    if (!program) return closed.shut(request);
    const { document, words, emergencyNumber } = program;
    const form = request.method === "POST" ? await request.formData().catch(() => new FormData()) : new FormData();
    const why = reasonOf(refusal);
    const isOver = why === "day";
    return markupResponse(
      <HtmlDocument language={document.language} title={words.page.title} larger={ctx.larger}>
        <RefusedPage
          {...{ document, words, emergencyNumber, why }}
          path={`/p/${ctx.linkId}`}
          reference={refusal.body.reference}
          day={isOver ? today() : String(form.get("day") ?? today())}
          filled={filledIn(form)}
          // What another day had shown says nothing of today.
          had={isOver ? [] : takenBackIn(form)}
        />
      </HtmlDocument>,
      {},
      refusal.status,
    );
  },
};

/** Where somebody goes who asks for the address of a form by itself. */
export const backToPlan = async ({ linkId }: LinkContext): Promise<Response> =>
  new Response(null, { status: 303, headers: { location: `/p/${linkId}` } });

/** What the form had shown as logged, and the answers it took back. */
const takenBackIn = (form: FormData) =>
  [...form].flatMap(([name, value]) =>
    /^(had|kind)/.test(name) || (value === "" && /^(done-|pain)/.test(name)) ? [[name, `${value}`] as const] : [],
  );

function reasonOf({ body: { code, fields } }: Refusal) {
  if (code === "too-many") return "tooMany";
  if (code === "not-found") return "nowhere";
  if (code === "input") return fields?.day ? "day" : "input";
  return "defect";
}

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
