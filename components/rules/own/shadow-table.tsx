import Link from "next/link";
import type { ShadowEffect } from "@/lib/domain/program/shadow-run";
import type { ShadowRun } from "@/lib/rules/shadow/queries";

/** Clients shown before the rest is counted. */
const MOST_CLIENTS = 30;

/** Names shown of a kind before the rest is counted. */
const MOST_NAMES = 4;

/** What a draft of the rules would do to the clients that are seen now: of each only what would change. */
export function ShadowTable({ run: { clients, affected } }: { run: ShadowRun }) {
  const rest = affected.length - MOST_CLIENTS;
  return (
    <div className="stack-small" aria-live="polite">
      <h3>Tried on your clients</h3>
      <p>
        {affected.length === 0
          ? `Nothing would change for any of your ${clients} clients.`
          : `Something would change for ${affected.length} of ${clients} clients.`}
      </p>
      <ul className="rows" aria-label="Clients it would change something for">
        {affected.slice(0, MOST_CLIENTS).map(({ clientId, fullName, effect }) => (
          <li key={clientId} className="stack-small shadow-client">
            <Link href={`/clients/${clientId}`} prefetch={false} className="strong">
              {fullName}
            </Link>
            <dl className="conflict-known">
              {changesOf(effect).map(([what, names]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd className="breakable">{inWords(names)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="soft small">{rest} more clients</p>}
    </div>
  );
}

/** The kinds of change there are for one client, what opens and what is paused first. */
function changesOf({ plans, reopened, closed, opened }: ShadowEffect): [string, readonly string[]][] {
  const all: [string, readonly string[]][] = [
    ["Opened in the library", opened],
    ["Paused in a plan", plans.flatMap(({ paused }) => paused)],
    ["Found or stricter", plans.flatMap(({ newer, worse }) => [...newer, ...worse].map(({ name }) => name))],
    ["No longer found", plans.flatMap(({ gone }) => gone.map(({ name }) => name))],
    ["Decisions reopened", reopened.map(({ ruleId, item }) => `${item} (${ruleId})`)],
    ["Closed in the library", closed],
  ];
  return all.filter(([, names]) => names.length > 0);
}

function inWords(all: readonly string[]): string {
  const shown = [...new Set(all)];
  const rest = shown.length - MOST_NAMES;
  return rest > 0 ? `${shown.slice(0, MOST_NAMES).join(", ")} and ${rest} more` : shown.join(", ");
}
