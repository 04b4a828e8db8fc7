import type { NextConfig } from "next";

const quiet = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "referrer-policy", value: "no-referrer" },
  { key: "cross-origin-resource-policy", value: "same-origin" },
  { key: "x-robots-tag", value: "noindex, nofollow" },
];

const config: NextConfig = {
  poweredByHeader: false,
  // Types are a gate of their own, over tests and scripts too; a start must not wait for it twice.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  typedRoutes: true,
  // The optimiser fetches what a URL names; we ship no photographs.
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3", "pg", "pino", "@myriaddreamin/typst-ts-node-compiler"],
  headers: async () => [
    { source: "/:path*", headers: quiet },
    {
      source: "/_next/:path*",
      headers: [{ key: "content-security-policy", value: "default-src 'none'; frame-ancestors 'none'" }],
    },
    {
      source: "/client/:path*",
      headers: [{ key: "content-security-policy", value: "default-src 'none'; frame-ancestors 'none'" }],
    },
  ],
};

export default config;
