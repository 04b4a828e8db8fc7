"use client";

import { useEffect, useRef, useState } from "react";

/** Entries a list shows at first, and adds at a time. */
const STEP = 24;

/** The first entries of a list and the way to more. `choice` names what was asked: another choice begins anew. */
export function useShown<T>(entries: readonly T[], choice: string) {
  const [asked, setAsked] = useState({ choice, count: STEP });
  const count = asked.choice === choice ? asked.count : STEP;
  const firstNew = useRef<HTMLAnchorElement>(null);
  const moved = useRef(false);
  // Whoever asks for more by keyboard goes on at the first entry that came, not at the top of the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the count has grown
  useEffect(() => {
    if (moved.current) firstNew.current?.focus();
    moved.current = false;
  }, [count]);
  return {
    shown: entries.slice(0, count),
    rest: Math.max(entries.length - count, 0),
    /** Belongs on the link of one entry. */
    refFor: (index: number) => (index === count - STEP ? firstNew : null),
    showMore: () => {
      moved.current = true;
      setAsked({ choice, count: count + STEP });
    },
  };
}
