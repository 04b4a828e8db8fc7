import type { ReactElement } from "react";
import { CLIENT_PAGE_POLICY } from "./security-headers";

/** A React element as a whole page of plain markup with the closed policy of the client's side. */
export async function markupResponse(element: ReactElement, status = 200): Promise<Response> {
  // Imported here: Next refuses this module in what it takes for a page's own code.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return new Response(`<!doctype html>${renderToStaticMarkup(element)}`, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": CLIENT_PAGE_POLICY },
  });
}
