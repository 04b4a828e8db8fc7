import type { ReactElement } from "react";
import { CLIENT_PAGE_POLICY } from "./security-headers";

/** A React element as a whole page of plain markup with the closed policy of the client's side. */
export async function markupResponse(
  element: ReactElement,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Promise<Response> {
  return new Response(`<!doctype html>${await markup(element)}`, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": CLIENT_PAGE_POLICY,
      ...headers,
    },
  });
}

/** A React element as markup, for a page that is put together elsewhere. */
export async function markup(element: ReactElement): Promise<string> {
  // Imported here: Next refuses this module in what it takes for a page's own code.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(element);
}
