import { DOSE_NUMBERS } from "@/lib/domain/knowledge/dose-numbers";
import { REGIONS, type RegionId } from "@/lib/domain/knowledge/regions";
import type { Aim, Kind, Position } from "@/lib/domain/knowledge/types";
import { SelectField, TextField } from "../../ui/field";
import { AIM_LABEL, KIND_LABEL, POSITION_LABEL } from "../words";
import { ChipField } from "./chip-field";
import type { PartProps } from "./own-item-form";

const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const REGION_LABEL = Object.fromEntries(Object.entries(REGIONS).map(([id, { label }]) => [id, label])) as Readonly<
  Record<RegionId, string>
>;

const PRESSURES = [
  { value: "", label: "None" },
  { value: "light", label: "Light" },
  { value: "moderate", label: "Moderate" },
  { value: "deep", label: "Deep" },
];

/** What it is: name, kind, where, what for, with what, how much. */
export function WhatFields({ draft, set, wrong }: PartProps) {
  return (
    <section className="card stack-medium" aria-labelledby="what-title">
      <h2 id="what-title">1. What it is</h2>
      <div className="fields">
        <TextField
          id="content.name"
          label="Name"
          hint="As the client reads it."
          maxLength={80}
          value={draft.name}
          problem={wrong("name")}
          onChange={({ target }) => set({ name: target.value })}
        />
        <TextField
          id="content.synonyms"
          label="Other names"
          hint="With commas between them. The search finds them too."
          value={draft.synonyms}
          problem={wrong("synonyms")}
          onChange={({ target }) => set({ synonyms: target.value })}
        />
        <SelectField
          id="content.kind"
          label="Kind"
          choices={choices(KIND_LABEL)}
          value={draft.kind}
          problem={wrong("kind")}
          onChange={({ target }) => set({ kind: target.value as Kind })}
        />
        <SelectField
          id="content.position"
          label="Position"
          choices={choices(POSITION_LABEL)}
          value={draft.position}
          problem={wrong("position")}
          onChange={({ target }) => set({ position: target.value as Position })}
        />
      </div>
      <TextField
        id="content.purpose"
        label="Purpose, for the practitioner"
        maxLength={300}
        value={draft.purpose}
        problem={wrong("purpose")}
        onChange={({ target }) => set({ purpose: target.value })}
      />
      <ChipField<Aim>
        id="content.aims"
        label="What it is for"
        labels={AIM_LABEL}
        chosen={draft.aims}
        problem={wrong("aims")}
        onChange={(aims) => set({ aims })}
      />
      <ChipField<RegionId>
        id="content.regions"
        label="Body areas"
        labels={REGION_LABEL}
        chosen={draft.regions}
        problem={wrong("regions")}
        onChange={(regions) => set({ regions })}
      />
      <TextField
        id="content.kit"
        label="Kit"
        hint="With commas between the things; empty for none."
        value={draft.kit}
        problem={wrong("kit")}
        onChange={({ target }) => set({ kit: target.value })}
      />
      <DoseFields {...{ draft, set, wrong }} />
    </section>
  );
}

function DoseFields({ draft, set, wrong }: PartProps) {
  return (
    <fieldset className="fieldset">
      <legend>Usual dose; leave out what does not count</legend>
      <div className="dose-fields">
        {DOSE_NUMBERS.map(({ field, label }) => (
          <TextField
            key={field}
            id={`content.dose.${field}`}
            label={label}
            inputMode="decimal"
            value={draft.dose[field] ?? ""}
            problem={wrong(`dose.${field}`)}
            onChange={({ target }) => set({ dose: { ...draft.dose, [field]: target.value } })}
          />
        ))}
        <SelectField
          id="content.dose.pressure"
          label="Pressure"
          choices={PRESSURES}
          value={draft.pressure}
          onChange={({ target }) => set({ pressure: target.value })}
        />
      </div>
      <label className="choice">
        <input type="checkbox" checked={draft.eachSide} onChange={({ target }) => set({ eachSide: target.checked })} />
        <span>Counted for each side</span>
      </label>
    </fieldset>
  );
}
