import { Button } from "../ui/button";

interface Props {
  readonly legend: string;
  readonly name: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const POINTS = Array.from({ length: 11 }, (_, point) => point);

/** Pain from 0 to 10 in one tap; not asked until somebody taps. */
export function PainScale({ legend, name, value, onChange }: Props) {
  return (
    <fieldset className="fieldset" id={name}>
      <legend>
        {legend} <span className="soft small session-answer">{value === null ? "not asked" : `${value} of 10`}</span>
      </legend>
      <div className="session-scale">
        {POINTS.map((point) => (
          <label key={point} className="chip-choice">
            <input type="radio" name={name} checked={value === point} onChange={() => onChange(point)} />
            <span className="numeric">{point}</span>
          </label>
        ))}
      </div>
      {value !== null && (
        <Button small look="quiet" onClick={() => onChange(null)} aria-label={`${legend}: take the answer back`}>
          Take back
        </Button>
      )}
    </fieldset>
  );
}
