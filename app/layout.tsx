import "@fontsource-variable/figtree/index.css";
import "@fontsource-variable/fraunces/index.css";
import "@/components/styles/app.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  title: { default: "Unknot", template: "%s · Unknot" },
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page carries a nonce of its own, so none can be made ahead.
  await connection();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
