import Link from "next/link";
import type { ShadowRun } from "@/lib/rules/shadow/queries";

/** Clients shown before the rest is counted. */
const MOST_CLIENTS = 30;

/** Names shown in a cell before the rest is counted. */
const MOST_NAMES = 4;

/** What a draft of the rules would do to the clients that are seen now. */
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
      {affected.length > 0 && (
        <table className="table table-stacked">
          <thead>
            <tr>
              <th scope="col">Client</th>
              <th scope="col">Paused in a plan</th>
              <th scope="col">Newly found or stricter</th>
              <th scope="col">No longer found</th>
              <th scope="col">Decisions that reopen</th>
              <th scope="col">Opened in the library</th>
              <th scope="col">Closed in the library</th>
            </tr>
          </thead>
          <tbody>
            {affected
              .slice(0, MOST_CLIENTS)
              .map(({ clientId, fullName, effect: { plans, reopened, closed, opened } }) => (
                <tr key={clientId}>
                  <th scope="row">
                    <Link href={`/clients/${clientId}`} prefetch={false}>
                      {fullName}
                    </Link>
                  </th>
                  <td data-label="Paused in a plan">{names(plans.flatMap(({ paused }) => paused))}</td>
                  <td data-label="Newly found or stricter">
                    {names(plans.flatMap(({ newer, worse }) => [...newer, ...worse].map(({ name }) => name)))}
                  </td>
                  <td data-label="No longer found">
                    {names(plans.flatMap(({ gone }) => gone.map(({ name }) => name)))}
                  </td>
                  <td data-label="Decisions that reopen">
                    {names(reopened.map(({ ruleId, item }) => `${item} (${ruleId})`))}
                  </td>
                  <td data-label="Opened in the library">{names(opened)}</td>
                  <td data-label="Closed in the library">{names(closed)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {rest > 0 && <p className="soft small">{rest} more clients</p>}
    </div>
  );
}

function names(all: readonly string[]): string {
  const shown = [...new Set(all)];
  if (shown.length === 0) return "–";
  const rest = shown.length - MOST_NAMES;
  return rest > 0 ? `${shown.slice(0, MOST_NAMES).join(", ")} and ${rest} more` : shown.join(", ");
}
