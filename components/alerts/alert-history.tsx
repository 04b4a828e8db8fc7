import type { PutOffAlert, SettledAlert } from "@/lib/alerts/queries";
import { Day, datesInWords, Moment } from "../ui/moment";
import { AlertMenu } from "./alert-menu";
import { outcomeInWords } from "./words";

interface Props {
  readonly putOff: readonly PutOffAlert[];
  readonly settled: readonly SettledAlert[];
}

/** How many of the history stand open; the others are a press away. */
const SHOWN = 5;

/** What became of a client's alerts: those put off, which can be dealt with early, and the history. */
export function AlertHistory({ putOff, settled }: Props) {
  const [recent, older] = [settled.slice(0, SHOWN), settled.slice(SHOWN)];
  return (
    <section className="card" aria-labelledby="alert-history-title">
      <div className="card-title">
        <h2 id="alert-history-title">What became of alerts</h2>
      </div>
      {putOff.length > 0 && (
        <ul className="rows" aria-label="Put off">
          {putOff.map((alert) => (
            <li key={alert.id} className="fact-stack">
              <p>
                <span className="strong">Later, on {alert.dueOn && <Day day={alert.dueOn} />}</span>
                <br />
                {datesInWords(alert.says)}
              </p>
              <AlertMenu alert={alert} />
            </li>
          ))}
        </ul>
      )}
      <SettledList alerts={recent} />
      {older.length > 0 && (
        <details className="details small">
          <summary>Show {older.length} more</summary>
          <SettledList alerts={older} />
        </details>
      )}
    </section>
  );
}

function SettledList({ alerts }: { alerts: readonly SettledAlert[] }) {
  return (
    <ul className="rows">
      {alerts.map(({ id, says, outcome, note, settledAt, settledBy }) => (
        <li key={id} className="fact-stack">
          <p>
            <span className="strong">{outcomeInWords({ outcome, note })}</span>
            <br />
            {datesInWords(says)}
          </p>
          <p className="soft small">
            {settledAt && <Moment at={settledAt} />}
            {settledBy && `, ${settledBy}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
