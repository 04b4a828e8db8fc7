import { ROLE_CHOICES, type RoleName } from "./roles";

interface Props {
  readonly role: RoleName;
  readonly onChange: (role: RoleName) => void;
}

/** What somebody may do, each role with its meaning. */
export function RoleField({ role, onChange }: Props) {
  return (
    <fieldset className="fieldset">
      <legend>Role</legend>
      {ROLE_CHOICES.map(({ value, label, may }) => (
        <label key={value} className="choice role-choice">
          <input type="radio" name="role" value={value} checked={role === value} onChange={() => onChange(value)} />
          <span>
            <span className="strong">{label}</span> <span className="soft small">{may}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
