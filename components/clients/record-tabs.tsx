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
    { href: `/clients/${clientId}/measurements`, label: "Measurements & clearances", clinical: true },
    { href: `/clients/${clientId}/history`, label: "History", clinical: true },
    { href: `/clients/${clientId}/edit`, label: "Details", clinical: true },
  ];
  return (
    <nav className="tabs" aria-label="Record">
      {tabs
        .filter((tab) => clinical || !tab.clinical)
        .map(({ href, label }) => (
          <Link key={href} href={href} prefetch={false} aria-current={path === href ? "page" : undefined}>
            {label}
          </Link>
        ))}
    </nav>
  );
}
