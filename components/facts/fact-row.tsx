import { Button } from "../ui/button";

interface Props {
  readonly name: string;
  readonly notes: readonly (string | false | undefined)[];
  /** Its codes in other systems, for whoever writes a letter; quieter than the notes. */
  readonly codes?: readonly string[];
  readonly busy: boolean;
  readonly onEnd: () => void;
}

/** One recorded fact with the button that ends it. */
export function FactRow({ name, notes, codes = [], busy, onEnd }: Props) {
  const said = notes.filter(Boolean).join(" · ");
  return (
    <li className="fact">
      <span className="fact-words">
        <span>
          <span className="strong">{name}</span>
          {said && <span className="soft small"> {said}</span>}
        </span>
        {codes.length > 0 && <span className="soft fact-codes numeric">{codes.join(" · ")}</span>}
      </span>
      <Button small look="quiet" busy={busy} onClick={onEnd} aria-label={`End ${name}`}>
        End
      </Button>
    </li>
  );
}
