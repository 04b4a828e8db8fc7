"use client";

import dynamic from "next/dynamic";
import { useState } from "react";

// Only who opens the map loads it.
const RegionMap = dynamic(() => import("./region-map").then((module) => module.RegionMap), {
  loading: () => <p className="soft small">The body map is loading…</p>,
});

interface Props {
  readonly region: string;
  readonly onChoose: (region: string) => void;
}

/** The region filter as a picture: press a place on the body. The list beside it says the same in words. */
export function RegionChooser({ region, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Choose a region on the body map</summary>
      {open && <RegionMap region={region} onChoose={onChoose} />}
    </details>
  );
}
