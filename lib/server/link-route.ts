import { cookies } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { LinkContext } from "./auth/context";
import { findLink, isAskedFor, linkCookieName } from "./auth/link-gate";
import { keepPace } from "./limits/pace";
import { requireOwnForm } from "./origin";
import { answer, type Refusal, refusalOf } from "./route";

interface Params {
  readonly params: Promise<{ linkId: string }>;
}

/** What is answered instead of the client's page. */
export interface Closed {
  /** For every link that this browser may not see, whatever the reason: the same bytes. */
  readonly shut: (request: Request) => Promise<Response>;
  /** For a link that was opened and asks one question first. */
  readonly ask: (request: Request, linkId: string) => Promise<Response>;
  /** For a person whose browser was refused something on an open link: what to do, and what was filled in. */
  readonly refuse: (ctx: LinkContext, request: Request, refusal: Refusal) => Promise<Response>;
}

/** The only way to make a route of the client's page. */
export function defineLinkRoute(
  work: (ctx: LinkContext, request: Request) => Promise<unknown>,
  { shut, ask, refuse }: Closed,
) {
  return (request: Request, { params }: Params) =>
    answer(
      request,
      async () => {
        const { linkId } = await params;
        const reference = (await cookies()).get(linkCookieName(linkId))?.value;
        const ctx = await findLink(linkId, reference);
        if (!ctx) return (await isAskedFor(linkId, reference)) ? ask(request, linkId) : shut(request);
        // The work reads the body; what was filled in must not go with it.
        const unread = request.clone();
        try {
          await keepPace(`link:${ctx.linkId}`);
          return await work(ctx, request);
        } catch (error) {
          unstable_rethrow(error);
          if (!wantsPage(request)) throw error;
          return refuse(ctx, unread, refusalOf(error));
        }
      },
      requireOwnForm,
    );
}

/** True for somebody at a browser, false for a script, which reads the code of a refusal. */
const wantsPage = ({ headers }: Request): boolean => headers.get("accept")?.includes("text/html") ?? false;
