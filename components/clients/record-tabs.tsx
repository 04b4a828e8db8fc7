"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";

/** The rooms of a client's record. */
export function RecordTabs({ clientId, clinical }: { clientId: string; clinical: boolean }) {
  const path = usePathname();
  const base: Route = `/clients/${clientId}`;
  const tabs: readonly { href: Route; label: string; clinical: boolean }[] = [
    { href: base, label: "Summary", clinical: false },
    { href: `/clients/${clientId}/body-map`, label: "Body map", clinical: true },
    { href: `/clients/${clientId}/sessions`, label: "Sessions", clinical: true },
    { href: `/clients/${clientId}/assessment`, label: "Assessment", clinical: true },
    { href: `/clients/${clientId}/measurements`, label: "Measurements & clearances", clinical: true },
    { href: `/clients/${clientId}/history`, label: "History", clinical: true },
    { href: `/clients/${clientId}/edit`, label: "Details", clinical: true },
  ];
  return (
    <nav className="tabs" aria-label="Record">
      {tabs
        .filter((tab) => clinical || !tab.clinical)
        .map(({ href, label }) => (
          <Link key={href} href={href} prefetch={false} aria-current={isIn(path, href, base) ? "page" : undefined}>
            {label}
          </Link>
        ))}
    </nav>
  );
}

// A tab stays the current one on the pages below it; the first one has none but itself.
function isIn(path: string, href: string, base: string): boolean {
  return path === href || (href !== base && path.startsWith(`${href}/`));
}
