import { Icon } from "../../ui/icon";

interface Props<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: readonly T[];
  readonly problem: string | undefined;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Any number out of a few. */
export function ChipField<T extends string>({ id, label, labels, chosen, problem, onChange }: Props<T>) {
  const said = problem ? `${id}-problem` : undefined;
  return (
    <fieldset className="fieldset chips" id={id} tabIndex={-1} aria-describedby={said}>
      <legend>{label}</legend>
      {(Object.entries(labels) as [T, string][]).map(([value, text]) => (
        <label key={value} className="chip-choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          <span>{text}</span>
        </label>
      ))}
      {problem && (
        <span className="field-problem" id={said}>
          <Icon name="change" size={18} />
          {problem}
        </span>
      )}
    </fieldset>
  );
}
