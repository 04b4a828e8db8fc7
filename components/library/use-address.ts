"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";

/** What a list is narrowed to, kept in the address so that back, reload and a passed-on link show the same. */
export function useAddress<K extends string>(names: readonly K[]) {
  const given = useSearchParams();
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(names.map((name) => [name, given.get(name) ?? ""])),
  );
  useEffect(() => {
    const parts = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ""));
    const address = parts.size > 0 ? `?${parts}` : window.location.pathname;
    window.history.replaceState(null, "", address);
  }, [values]);
  return {
    value: (name: K) => values[name] ?? "",
    change: (name: K, value: string) => setValues((before) => ({ ...before, [name]: value })),
    clear: () => setValues({}),
    any: Object.values(values).some((value) => value !== ""),
  };
}
