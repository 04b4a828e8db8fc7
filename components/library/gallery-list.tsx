"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import type { GalleryChoice, GalleryEntry } from "./drawing-gallery";
import { VirtualGrid } from "./virtual-grid";

// The drawings follow the page that lists them.
const Figure = dynamic(() => import("../figure/figure").then((module) => module.Figure));

interface Props {
  readonly choice: GalleryChoice;
  readonly entries: readonly GalleryEntry[];
}

/** Height of a drawing under its name before it is measured. Unit: px. */
const ROW = 300;

/** The drawings in sight; the others are drawn when they come into it. */
export function GalleryList({ choice: { mode, look }, entries }: Props) {
  return (
    <VirtualGrid
      entries={entries}
      idOf={({ itemId }) => itemId}
      label="Drawings"
      className={`drawing-gallery drawing-gallery-${mode}`}
      rowHeight={ROW}
    >
      {({ itemId, name, held }, place) => (
        <li {...place}>
          <h2>
            <Link href={`/library/${itemId}`} prefetch={false}>
              {name}
            </Link>
          </h2>
          <div className={mode === "print" ? "drawing-paper drawing-paper-print" : "drawing-paper"}>
            <Figure itemId={itemId} mode={mode} look={look} hold={held} />
          </div>
        </li>
      )}
    </VirtualGrid>
  );
}
