import { Button } from "../ui/button";

interface Props {
  readonly done: number;
  readonly of: number;
  readonly busy: boolean;
  readonly words: string;
  readonly onCancel: () => void;
}

/** The foot of a long form, always in sight: how far one is, and the way out. */
export function FormFoot({ done, of, busy, words, onCancel }: Props) {
  return (
    <div className="form-foot">
      <div className="form-progress">
        <p aria-live="polite">
          <strong className="numeric">
            {done} of {of}
          </strong>{" "}
          answered
        </p>
        <progress value={done} max={of} aria-label="Answered" />
      </div>
      <div className="row">
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button look="main" type="submit" busy={busy}>
          {busy ? "Saving…" : words}
        </Button>
      </div>
    </div>
  );
}
