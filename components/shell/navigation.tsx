"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { Icon, type IconName } from "../ui/icon";

const PLACES: readonly { href: Route; label: string; icon: IconName; clinical: boolean }[] = [
  { href: "/today", label: "Today", icon: "today", clinical: false },
  { href: "/clients", label: "Clients", icon: "clients", clinical: false },
  { href: "/library", label: "Library", icon: "library", clinical: true },
  { href: "/rules", label: "Rules", icon: "rules", clinical: true },
  { href: "/settings", label: "Settings", icon: "settings", clinical: false },
];

export function Navigation({ clinical }: { clinical: boolean }) {
  const path = usePathname();
  return (
    <nav aria-label="Main">
      <ul className="nav">
        {PLACES.filter((place) => clinical || !place.clinical).map(({ href, label, icon }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={
                path.startsWith(href) || (href === "/settings" && path.startsWith("/audit")) ? "page" : undefined
              }
            >
              <Icon name={icon} />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
