"use client";

import { useEffect, useState } from "react";
import { Button } from "../ui/button";

const ORDER = ["system", "light", "dark"] as const;
type Theme = (typeof ORDER)[number];

/** Light, dark or as the system says; kept in this browser. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => {
    const kept = ORDER.find((name) => name === localStorage.getItem("unknot-theme")) ?? "system";
    setTheme(kept);
    show(kept);
  }, []);
  const next = ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length] ?? "system";
  return (
    <Button
      look="quiet"
      small
      onClick={() => {
        setTheme(next);
        show(next);
        localStorage.setItem("unknot-theme", next);
      }}
    >
      Colours: {theme}
    </Button>
  );
}

function show(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
