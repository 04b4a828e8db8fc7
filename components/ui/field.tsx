import { type ComponentProps, type ReactNode, useId } from "react";
import { Icon } from "./icon";

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
}

interface Wiring {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

/** Label, hint and problem around one control; `children` gets what joins them. */
export function Field({
  label,
  hint,
  problem,
  id,
  children,
}: FieldProps & { id?: string; children: (wiring: Wiring) => ReactNode }) {
  const made = useId();
  const own = id ?? made;
  const described = [hint && `${own}-hint`, problem && `${own}-problem`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className="field-label" htmlFor={own}>
        {label}
      </label>
      {children({ id: own, "aria-invalid": problem !== undefined, "aria-describedby": described || undefined })}
      {hint && (
        <span className="field-hint" id={`${own}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span className="field-problem" id={`${own}-problem`}>
          <Icon name="change" size={18} />
          {problem}
        </span>
      )}
    </div>
  );
}

export function TextField({
  label,
  hint,
  problem,
  id,
  ...input
}: FieldProps & Omit<ComponentProps<"input">, "className">) {
  return (
    <Field label={label} hint={hint} problem={problem} {...(id ? { id } : {})}>
      {(wiring) => <input {...input} {...wiring} className="input" />}
    </Field>
  );
}

export function TextArea({
  label,
  hint,
  problem,
  id,
  ...input
}: FieldProps & Omit<ComponentProps<"textarea">, "className">) {
  return (
    <Field label={label} hint={hint} problem={problem} {...(id ? { id } : {})}>
      {(wiring) => <textarea {...input} {...wiring} className="input" />}
    </Field>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  /** Heading it stands under; choices of one heading follow each other. */
  readonly group?: string;
}

export function SelectField({
  label,
  hint,
  problem,
  id,
  choices,
  ...select
}: FieldProps & Omit<ComponentProps<"select">, "className"> & { choices: readonly Choice[] }) {
  return (
    <Field label={label} hint={hint} problem={problem} {...(id ? { id } : {})}>
      {(wiring) => (
        <select {...select} {...wiring} className="input">
          {Object.entries(Object.groupBy(choices, ({ group = "" }) => group)).map(([group, ones = []]) =>
            group === "" ? (
              ones.map(option)
            ) : (
              <optgroup key={group} label={group}>
                {ones.map(option)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function option({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
