import { cookies } from "next/headers";
import type { LinkContext } from "./auth/context";
import { findLink, isAskedFor, linkCookieName } from "./auth/link-gate";
import { keepPace } from "./limits/pace";
import { requireOwnForm } from "./origin";
import { answer } from "./route";

interface Params {
  readonly params: Promise<{ linkId: string }>;
}

/** What is answered instead of the client's page. */
export interface Closed {
  /** For every link that this browser may not see, whatever the reason: the same bytes. */
  readonly shut: (request: Request) => Promise<Response>;
  /** For a link that was opened and asks one question first. */
  readonly ask: (request: Request, linkId: string) => Promise<Response>;
}

/** The only way to make a route of the client's page. */
export function defineLinkRoute(work: (ctx: LinkContext, request: Request) => Promise<unknown>, { shut, ask }: Closed) {
  return (request: Request, { params }: Params) =>
    answer(
      request,
      async () => {
        const { linkId } = await params;
        const reference = (await cookies()).get(linkCookieName(linkId))?.value;
        const ctx = await findLink(linkId, reference);
        if (!ctx) return (await isAskedFor(linkId, reference)) ? ask(request, linkId) : shut(request);
        await keepPace(`link:${ctx.linkId}`);
        return work(ctx, request);
      },
      requireOwnForm,
    );
}
