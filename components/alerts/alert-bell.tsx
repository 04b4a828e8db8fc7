"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { AlertRow } from "./alert-row";
import { openAlerts } from "./open-alerts";

/** Counts what must be looked at and shows it without leaving the screen. New ones come by themselves. */
export function AlertBell() {
  const { data: known, isError } = useQuery(openAlerts);
  const data = known ?? [];
  const [open, setOpen] = useState(false);
  const panel = useId();
  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => event.key === "Escape" && setOpen(false);
    window.addEventListener("keydown", close);
    return () => window.removeEventListener("keydown", close);
  }, [open]);
  return (
    <div className="bell">
      <Button small aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        <Icon name="bell" />
        Alerts
        {data.length > 0 && <span className="count numeric">{data.length}</span>}
      </Button>
      <p className="visually-hidden" role="status">
        {known && inWords(known.length)}
      </p>
      <div className="bell-panel" id={panel} hidden={!open}>
        {isError && <p className="alert-row">Alerts could not be loaded. They are asked for again in a moment.</p>}
        {!isError && known?.length === 0 && <p className="alert-row soft">Nothing needs your attention.</p>}
        <ul className="rows">
          {data.map((alert) => (
            <li key={alert.id}>
              <AlertRow alert={alert} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function inWords(count: number): string {
  if (count === 0) return "No open alerts";
  return count === 1 ? "1 open alert" : `${count} open alerts`;
}
