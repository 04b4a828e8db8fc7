"use client";

import { BUILDS, DEFAULT_LOOK, HAIR_TONES, type Look, lookFrom, lookText, SKIN_TONES } from "@/lib/domain/figure/look";
import { SelectField } from "../ui/field";

interface Props {
  readonly id: string;
  /** The look as it is kept; empty means as the practice has it. */
  readonly value: string;
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
  /** Offers to follow the practice. */
  readonly canFollow?: boolean;
}

const choices = (of: Readonly<Record<string, { readonly label: string }>>) =>
  Object.entries(of).map(([value, { label }]) => ({ value, label }));

const WHOSE = [
  { value: "practice", label: "As in the practice's settings" },
  { value: "own", label: "Chosen for this client" },
];

/** Who is seen in the drawings: skin, hair and build. The movements are the same for everybody. */
export function LookField({ id, value, problem, onChange, canFollow = false }: Props) {
  const look = lookFrom(value);
  const shown = look ?? DEFAULT_LOOK;
  const change = (part: Partial<Record<keyof Look, string>>) => onChange(lookText({ ...shown, ...part } as Look));
  return (
    <fieldset className="fieldset look-field">
      <legend>Person in the drawings</legend>
      {canFollow && (
        <SelectField
          id={id}
          label="Shown as"
          problem={problem}
          choices={WHOSE}
          value={look ? "own" : "practice"}
          onChange={({ target }) => onChange(target.value === "own" ? lookText(shown) : "")}
        />
      )}
      {(look || !canFollow) && (
        <div className="look-parts">
          <Portrait look={shown} />
          <SelectField
            id={canFollow ? `${id}-skin` : id}
            label="Skin"
            problem={canFollow ? undefined : problem}
            choices={choices(SKIN_TONES)}
            value={shown.skin}
            onChange={({ target }) => change({ skin: target.value })}
          />
          <SelectField
            id={`${id}-hair`}
            label="Hair"
            choices={choices(HAIR_TONES)}
            value={shown.hair}
            onChange={({ target }) => change({ hair: target.value })}
          />
          <SelectField
            id={`${id}-build`}
            label="Build"
            choices={choices(BUILDS)}
            value={shown.build}
            onChange={({ target }) => change({ build: target.value })}
          />
        </div>
      )}
    </fieldset>
  );
}

/** Head and shoulders in the chosen tones; the lists beside it say the same in words. */
function Portrait({ look }: { look: Look }) {
  const hair = HAIR_TONES[look.hair].page;
  const line = { stroke: "#1f2d36", strokeWidth: 2, strokeLinejoin: "round" } as const;
  return (
    <svg className="look-portrait" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
      {look.build === "curved" && <circle cx="32" cy="7" r="5" fill={hair} {...line} />}
      <path d="M10 62c0-12 9-15 22-15s22 3 22 15z" fill="#6fb3b8" {...line} />
      <path d="M27 38v9q5 5 10 0v-9z" fill={SKIN_TONES[look.skin].page[0]} {...line} />
      <ellipse cx="32" cy="27" rx="12" ry="15" fill={SKIN_TONES[look.skin].page[0]} {...line} />
      <path d="M19 25q1-14 13-14t13 14q-4-7-13-7t-13 7z" fill={hair} {...line} />
    </svg>
  );
}
