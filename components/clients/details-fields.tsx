"use client";

import { useEffect, useRef } from "react";
import { LANGUAGE_NAMES, LANGUAGES } from "@/lib/domain/program/words";
import { LookField } from "../figure/look-field";
import { SelectField, TextArea, TextField } from "../ui/field";
import { DETAIL_LABELS, type DetailsDraft } from "./details-draft";

interface Props {
  readonly draft: DetailsDraft;
  readonly onChange: (draft: DetailsDraft) => void;
  readonly problemOf: (name: string) => string | undefined;
}

const LANGUAGE_CHOICES = LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }));

const SEXES = [
  { value: "", label: "Choose" },
  { value: "female", label: "Female" },
  { value: "male", label: "Male" },
  { value: "other", label: "Other or not said" },
];

/** The client's details, for a new record and for an edit. */
export function DetailsFields({ draft, onChange, problemOf }: Props) {
  const wire = (name: keyof DetailsDraft) => ({
    id: `details.${name}`,
    name,
    label: DETAIL_LABELS[name],
    value: draft[name],
    problem: problemOf(`details.${name}`),
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [name]: event.target.value }),
  });
  const fields = useTypedEarly(draft, onChange);
  return (
    <div className="stack" ref={fields}>
      <div className="fields">
        <TextField {...wire("fullName")} autoComplete="off" required />
        <TextField {...wire("preferredName")} hint="Stands on the client's page" autoComplete="off" />
        <TextField {...wire("birthDate")} type="date" required />
        <SelectField {...wire("sex")} choices={SEXES} required />
        <TextField {...wire("phone")} type="tel" autoComplete="off" />
        <TextField {...wire("email")} type="email" autoComplete="off" />
        <TextField {...wire("emergencyContact")} hint="Name and phone" autoComplete="off" />
        <TextField {...wire("occupation")} autoComplete="off" />
        <SelectField {...wire("language")} choices={LANGUAGE_CHOICES} />
        <LookField
          id="details.figureLook"
          value={draft.figureLook}
          problem={problemOf("details.figureLook")}
          onChange={(figureLook) => onChange({ ...draft, figureLook })}
          canFollow
        />
      </div>
      <TextArea {...wire("goals")} hint="In the client's own words; printed on the program" />
    </div>
  );
}

/** Takes over what was typed before the page's script was there, which would otherwise look typed and not be sent. */
function useTypedEarly(draft: DetailsDraft, onChange: Props["onChange"]) {
  const fields = useRef<HTMLDivElement>(null);
  const first = useRef({ draft, onChange });
  useEffect(() => {
    const { draft: drawn, onChange: change } = first.current;
    const inputs =
      fields.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>("[name]") ?? [];
    const typed = Object.fromEntries([...inputs].map(({ name, value }) => [name, value]));
    const taken = { ...drawn, ...typed };
    if (JSON.stringify(taken) !== JSON.stringify(drawn)) change(taken);
  }, []);
  return fields;
}
