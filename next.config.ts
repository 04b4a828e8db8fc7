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
    {
      // It may work for the pages of links, each with a scope of its own, and may ask this server and no other. The last
      // entry that fits a path is the one that counts.
      source: "/client/worker.js",
      headers: [
        { key: "service-worker-allowed", value: "/p/" },
        {
          key: "content-security-policy",
          value: "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
        },
      ],
    },
  ],
};

export default config;
