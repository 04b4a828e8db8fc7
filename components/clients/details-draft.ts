/** The details as typed: every field a text until the form is sent. */
export interface DetailsDraft {
  readonly fullName: string;
  readonly preferredName: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly phone: string;
  readonly email: string;
  readonly emergencyContact: string;
  readonly occupation: string;
  readonly goals: string;
  readonly language: string;
  /** Empty: as the practice has it. */
  readonly figureLook: string;
}

export const EMPTY_DETAILS: DetailsDraft = {
  fullName: "",
  preferredName: "",
  birthDate: "",
  sex: "",
  phone: "",
  email: "",
  emergencyContact: "",
  occupation: "",
  goals: "",
  language: "en",
  figureLook: "",
};

export const DETAIL_LABELS: Readonly<Record<keyof DetailsDraft, string>> = {
  fullName: "Full name",
  preferredName: "Preferred name",
  birthDate: "Date of birth",
  sex: "Sex",
  phone: "Phone",
  email: "E-mail",
  emergencyContact: "Emergency contact",
  occupation: "Occupation",
  goals: "Goals",
  language: "Language of page and sheet",
  figureLook: "Person in the drawings",
};
