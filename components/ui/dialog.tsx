"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** For work that needs the whole window. */
  readonly full?: boolean;
  readonly children: ReactNode;
}

/** A modal on the browser's own dialog: focus goes in, Escape closes, focus comes back. */
export function Dialog({ open, title, onClose, wide = false, full = false, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      className={full ? "dialog dialog-full" : wide ? "dialog dialog-wide" : "dialog"}
      aria-labelledby={heading}
      // React hands the closing of a dialog within this one on to it.
      onClose={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && (
        <div className="stack">
          <h2 id={heading}>{title}</h2>
          {children}
        </div>
      )}
    </dialog>
  );
}
