import { type NextRequest, NextResponse } from "next/server";
import { baseHeaders, pagePolicy } from "@/lib/server/security-headers";

/** Sets headers and the nonce of practitioner pages, nothing else. It never decides who may see what: the gates do. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = pagePolicy(nonce, process.env.NODE_ENV === "development");
  // Next reads the nonce from this request header; whatever the request brought is overwritten.
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of baseHeaders()) response.headers.set(name, value);
  return response;
}

export const config = {
  matcher: [
    {
      source: "/((?!api/|p/|p$|client/|_next/|.*\\.pdf|favicon\\.ico).*)",
      missing: [
        { type: "header", key: "rsc" },
        { type: "header", key: "next-router-prefetch" },
      ],
    },
  ],
};
