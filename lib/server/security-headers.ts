import { isSecure } from "./auth/session-cookie";

const EVERYWHERE: readonly (readonly [string, string])[] = [
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "no-referrer"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"],
  ["x-frame-options", "DENY"],
  ["x-robots-tag", "noindex, nofollow"],
];

/** Headers of every response; https adds HSTS. */
export function baseHeaders(): (readonly [string, string])[] {
  return isSecure()
    ? [...EVERYWHERE, ["strict-transport-security", "max-age=63072000; includeSubDomains"]]
    : [...EVERYWHERE];
}

/** Headers of JSON, files and other answers that run nothing. */
export function closedHeaders(): (readonly [string, string])[] {
  return [
    ...baseHeaders(),
    ["content-security-policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"],
    ["cache-control", "no-store"],
  ];
}

/** Policy of a practitioner's page: our own scripts and styles by nonce, nothing from elsewhere. */
export function pagePolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // Development injects styles without a nonce.
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

/** Policy of the client's page: our own static script and style, no inline anything. */
export const CLIENT_PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");
