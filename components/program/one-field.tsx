import type { ComponentProps } from "react";

interface Props {
  readonly action: string;
  readonly label: string;
  readonly problem: string | null;
  readonly button: string;
  readonly input: ComponentProps<"input">;
}

/** A plain form with one field, and a sentence beside it when what was typed opens nothing. */
export function OneField({ action, label, problem, button, input }: Props) {
  return (
    <form method="post" action={action} className="program-log">
      <label className="program-word">
        <span>{label}</span>
        <input {...input} required autoComplete="off" aria-describedby={problem ? "field-problem" : undefined} />
      </label>
      {problem && (
        <p id="field-problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className="program-button">
        {button}
      </button>
    </form>
  );
}
