import { sessionProtocols } from "@/lib/domain/knowledge/protocols/sessions";
import type { Protocol } from "@/lib/domain/knowledge/protocols/types";
import type { Item } from "@/lib/domain/knowledge/types";
import { Button } from "../../ui/button";
import { counted } from "./planner-words";
import type { StepEdits } from "./use-steps";

interface Props {
  readonly edits: StepEdits;
  readonly itemById: (id: string) => Item | undefined;
  readonly onStart: (protocol: Protocol) => void;
}

const STARTS: readonly (Protocol & Required<Pick<Protocol, "steps">>)[] = sessionProtocols.flatMap(
  (protocol: Protocol) => (protocol.steps ? [{ ...protocol, steps: protocol.steps }] : []),
);

/** The whole-session protocols to begin with: in the open while there is nothing, folded away after. */
export function ProtocolStarts(props: Props) {
  if (props.edits.steps.length > 0) {
    return (
      <details className="details">
        <summary>Start again from a protocol</summary>
        <Starts {...props} />
      </details>
    );
  }
  return (
    <section className="stack-medium" aria-label="Start from a protocol">
      <p>
        <strong>Nothing planned yet.</strong> Start from a protocol and change what you like, or add techniques one by
        one.
      </p>
      <Starts {...props} />
    </section>
  );
}

function Starts({ edits: { booked }, itemById, onStart }: Props) {
  return (
    <ul className="plain-list planner-starts">
      {STARTS.map((protocol) => (
        <li key={protocol.id} className="planner-start stack-small">
          <h3>{protocol.name}</h3>
          <p>{protocol.says}</p>
          {protocol.why && <p className="soft small">{protocol.why}</p>}
          <details className="details">
            <summary>
              {counted(protocol.steps.length, "step")} and {counted(notesIn(protocol), "note")}
            </summary>
            <ol className="small">
              {protocol.steps.map(({ itemId, minutes, note }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same technique may come twice, and the list never changes
                <li key={index}>
                  <strong>{itemById(itemId)?.name ?? itemId}</strong>, {minutes} min{note ? `. ${note}` : ""}
                </li>
              ))}
            </ol>
          </details>
          <div className="row">
            <Button
              small
              disabled={protocol.steps.length > booked}
              onClick={() => onStart(protocol)}
              aria-label={`Start from this: ${protocol.name}`}
            >
              Start from this
            </Button>
            <span className="small soft numeric">
              {protocol.steps.length > booked
                ? `Needs ${protocol.steps.length} booked minutes or more.`
                : fitWords(minutesOf(protocol), booked)}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

const fitWords = (minutes: number, booked: number): string =>
  minutes === booked ? `${minutes} min, as booked` : `${minutes} min, fitted to ${booked}`;
const notesIn = ({ steps = [] }: Protocol): number => steps.filter(({ note }) => note).length;
const minutesOf = ({ steps = [] }: Protocol): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);
