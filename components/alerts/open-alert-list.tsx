"use client";

import { useQuery } from "@tanstack/react-query";
import type { OpenAlert } from "@/lib/alerts/queries";
import { AlertRow } from "./alert-row";
import { openAlerts } from "./open-alerts";

/** Who needs attention, and why. Stays current while the page is open. */
export function OpenAlertList({ initial }: { initial: readonly OpenAlert[] }) {
  const { data = initial } = useQuery(openAlerts);
  return (
    <section className="card" aria-labelledby="attention-title">
      <div className="card-title">
        <h2 id="attention-title">Needs your attention</h2>
      </div>
      {data.length === 0 && (
        <p className="soft">
          Nothing. New pain, warning signs, missed days and unsafe plans appear here by themselves.
        </p>
      )}
      <ul className="rows">
        {data.map((alert) => (
          <li key={alert.id}>
            <AlertRow alert={alert} />
          </li>
        ))}
      </ul>
    </section>
  );
}
