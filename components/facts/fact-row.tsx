import { Button } from "../ui/button";

interface Props {
  readonly name: string;
  readonly notes: readonly (string | false | undefined)[];
  readonly busy: boolean;
  readonly onEnd: () => void;
}

/** One recorded fact with the button that ends it. */
export function FactRow({ name, notes, busy, onEnd }: Props) {
  const said = notes.filter(Boolean).join(" · ");
  return (
    <li className="fact">
      <span>
        <span className="strong">{name}</span>
        {said && <span className="soft small"> {said}</span>}
      </span>
      <Button small look="quiet" busy={busy} onClick={onEnd} aria-label={`End ${name}`}>
        End
      </Button>
    </li>
  );
}
