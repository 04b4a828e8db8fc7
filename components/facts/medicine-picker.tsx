"use client";

import { findMedicines } from "@/lib/domain/check/search-facts";
import { Combobox } from "../ui/combobox";

export interface MedicineDraft {
  readonly classId: string | null;
  readonly name: string;
  readonly since: string;
}

export function MedicinePicker({ onPick }: { onPick: (draft: MedicineDraft) => void }) {
  return (
    <Combobox
      label="Add a medicine"
      hint="By name or brand, such as apixaban or Eliquis"
      find={choices}
      onPick={({ classId, name }) => onPick({ classId, name, since: "" })}
      onText={(name) => onPick({ classId: null, name, since: "" })}
    />
  );
}

function choices(typed: string) {
  return findMedicines(typed).map(({ classId, className, name, generic }) => ({
    id: `${classId}:${name}`,
    classId,
    name,
    hint: name === className ? undefined : `${generic ? `${generic}, ` : ""}${className}`,
  }));
}
