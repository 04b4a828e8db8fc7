import { HtmlDocument } from "@/components/program/html-document";
import { OpenerPage } from "@/components/program/opener-page";
import { markupResponse } from "@/lib/server/markup";

/** The one neutral page of every link that this browser has not opened, whatever the reason. */
export function shut(): Promise<Response> {
  return markupResponse(
    <HtmlDocument language="en" title="Your program" script="/client/opener.js">
      <OpenerPage />
    </HtmlDocument>,
  );
}
