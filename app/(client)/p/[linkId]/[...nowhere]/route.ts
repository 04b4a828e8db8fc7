import { defineLinkRoute } from "@/lib/server/link-route";
import { Problem } from "@/lib/server/problem";
import { closed } from "../closed";

/** Every address below the page that leads nowhere. */
export const GET = defineLinkRoute(async () => {
  throw new Problem("not-found", "There is no page at this address.");
}, closed);
