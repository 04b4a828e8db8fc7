import type { SignWords } from "@/lib/domain/program/page-words";
import { WARNING_SIGNS } from "@/lib/domain/program/warning-signs";

interface Props {
  readonly warnings: readonly string[];
  readonly signs: SignWords;
  readonly phone: string;
  readonly emergencyNumber: string;
}

/** What to do at once about the signs that were ticked; nothing when none was. */
export function UrgentBox({ warnings, signs, phone, emergencyNumber }: Props) {
  const ticked = WARNING_SIGNS.filter(({ id }) => warnings.includes(id));
  if (ticked.length === 0) return null;
  return (
    <section className="program-urgent" role="alert">
      {ticked.map(({ id }) => (
        <UrgentLine key={id} says={signs[id].answer} phone={phone} emergencyNumber={emergencyNumber} />
      ))}
    </section>
  );
}

interface LineProps extends Pick<Props, "phone" | "emergencyNumber"> {
  readonly says: string;
}

/** What to do about one sign, with the practice's numbers. */
export function UrgentLine({ says, phone, emergencyNumber }: LineProps) {
  return <p>{says.replace("{emergency}", emergencyNumber).replace("{phone}", phone)}</p>;
}
