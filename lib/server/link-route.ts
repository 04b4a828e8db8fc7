import { cookies } from "next/headers";
import type { LinkContext } from "./auth/context";
import { findLink, linkCookieName } from "./auth/link-gate";
import { keepPace } from "./limits/pace";
import { requireOwnForm } from "./origin";
import { answer } from "./route";

interface Params {
  readonly params: Promise<{ linkId: string }>;
}

/** The only way to make a route of the client's page. `shut` answers for every link that this browser may not see. */
export function defineLinkRoute(
  work: (ctx: LinkContext, request: Request) => Promise<unknown>,
  shut: () => Promise<Response>,
) {
  return (request: Request, { params }: Params) =>
    answer(
      request,
      async () => {
        const { linkId } = await params;
        const ctx = await findLink(linkId, (await cookies()).get(linkCookieName(linkId))?.value);
        if (!ctx) return shut();
        await keepPace(`link:${ctx.linkId}`);
        return work(ctx, request);
      },
      requireOwnForm,
    );
}
