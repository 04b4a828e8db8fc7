import type { Language } from "@/lib/domain/program/words";

interface Props {
  readonly label: string;
  readonly says: string | null;
  /** Of what is said, where it is another than the sheet's. */
  readonly language?: Language | null;
}

/** "Feel it: in your buttocks." Nothing where there is nothing to say. */
export function Labelled({ label, says, language }: Props) {
  if (!says) return null;
  return (
    <p>
      <strong>{label}:</strong> <span lang={language ?? undefined}>{says}</span>
    </p>
  );
}
