import { Icon } from "../ui/icon";

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line to type into; the list beside it narrows with every letter. */
export function SearchBox({ label, placeholder, value, onChange }: Props) {
  return (
    <div className="row">
      <div className="search">
        <Icon name="search" />
        <input
          className="input"
          type="search"
          aria-label={label}
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  );
}
