import { addDays } from "@/lib/domain/day/day";
import type { LastScreen } from "@/lib/facts/screen/queries";
import { Badge } from "../ui/badge";
import { ButtonLink } from "../ui/button";
import { Day } from "../ui/moment";
import { screenHolds } from "./screen-holds";

interface Props {
  readonly clientId: string;
  readonly today: string;
  readonly screen: LastScreen | null;
  /** A question was left out that the record does not answer any more. */
  readonly isOpen: boolean;
  /** How long the answers hold. Unit: days. */
  readonly holdsDays: number;
}

/** The last answers to the readiness form, and until when they hold. */
export function ScreenCard({ clientId, today, screen, isOpen, holdsDays }: Props) {
  const until = screen && addDays(screen.completedOn, holdsDays);
  const holds = !isOpen && screenHolds(screen, today, holdsDays);
  return (
    <section className={holds ? "card stack-medium" : "card stack-medium unchecked"} aria-labelledby="screen-title">
      <h2 id="screen-title">Health questions</h2>
      {screen === null && <p>Not asked yet. Massage and back stretching wait for the answers.</p>}
      {screen !== null && (
        <>
          <p>
            Asked <Day day={screen.completedOn} />
            {screen.by && ` by ${screen.by}`}: {yesWords(screen.yes.length)}.
          </p>
          {screen.yes.length > 0 && (
            <ul className="small">
              {screen.yes.map((short) => (
                <li key={short}>{short}</li>
              ))}
            </ul>
          )}
          {isOpen && (
            <p>
              The record has changed: some questions were left out that have to be asked. Massage and back stretching
              wait for the answers.
            </p>
          )}
          {until && !isOpen && (
            <p className="soft small row">
              {!holds && (
                <Badge tone="not-checked" icon="unknown">
                  Run out
                </Badge>
              )}
              <span>
                {holds ? "The answers hold until" : "The answers held until"} <Day day={until} />
                {!holds && ". Ask again before massage or back stretching."}
              </span>
            </p>
          )}
        </>
      )}
      <div>
        <ButtonLink href={`/clients/${clientId}/screen`} look={holds ? "plain" : "main"}>
          {screen ? "Ask again" : "Ask now (two minutes)"}
        </ButtonLink>
      </div>
    </section>
  );
}

function yesWords(count: number): string {
  return count === 0 ? "no positive answer" : `${count} answered yes`;
}
