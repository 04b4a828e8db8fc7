import type { ReactNode } from "react";

/** The frame of a page that is plain markup: one style sheet, a script or two of our own, nothing from elsewhere. */
export function HtmlDocument({
  language,
  title,
  scripts = [],
  larger = false,
  children,
}: {
  language: string;
  title: string;
  scripts?: readonly string[];
  /** The reader asked for larger text. */
  larger?: boolean;
  children: ReactNode;
}) {
  return (
    <html lang={language} className={larger ? "larger" : undefined}>
      {/* biome-ignore lint/style/noHeadElement: this page is plain markup, next/head is not part of it */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href="/client/client.css" />
        {scripts.map((script) => (
          <script key={script} src={script} defer />
        ))}
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
