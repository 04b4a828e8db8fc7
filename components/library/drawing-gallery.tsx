import Link from "next/link";
import { BUILDS, HAIR_TONES, type Look, lookText, SKIN_TONES } from "@/lib/domain/figure/look";
import type { Kind } from "@/lib/domain/knowledge/types";
import { GalleryList } from "./gallery-list";
import { KIND_LABEL } from "./words";

/** What of the gallery is shown, as its address says. */
export interface GalleryChoice {
  readonly mode: "page" | "print";
  readonly kind: Kind | null;
  readonly look: Look;
}

export interface GalleryEntry {
  readonly itemId: string;
  readonly name: string;
  readonly kind: Kind;
  readonly held: boolean;
}

const addressOf = ({ mode, kind, look }: GalleryChoice): string =>
  `/library/drawings?${new URLSearchParams({ mode, ...(kind && { kind }), look: lookText(look) })}`;

/** Every drawing at the size of the sheet, as a screen or a black-and-white printer shows it. */
export function DrawingGallery({
  choice,
  entries,
}: {
  readonly choice: GalleryChoice;
  readonly entries: readonly GalleryEntry[];
}) {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const shown = entries.filter(({ kind }) => choice.kind === null || kind === choice.kind);
  return (
    <>
      <GalleryForm choice={choice} kinds={kinds} />
      <p className="soft" role="status">
        {shown.length} of {entries.length} drawings
      </p>
      <GalleryList choice={choice} entries={shown} />
      <p className="back">
        <Link href={addressOf({ ...choice, mode: choice.mode === "print" ? "page" : "print" })} prefetch={false}>
          {choice.mode === "print" ? "As on a screen" : "As printed in black and white"}
        </Link>
      </p>
    </>
  );
}

/** Sends its choice as an address, so that it works without a script and a view can be kept. */
function GalleryForm({ choice, kinds }: { readonly choice: GalleryChoice; readonly kinds: readonly Kind[] }) {
  return (
    <form className="drawing-choice" method="get">
      <Choice
        name="mode"
        label="Shown as"
        value={choice.mode}
        options={{ page: "On a screen", print: "Printed in black and white" }}
      />
      <Choice
        name="kind"
        label="Kind"
        value={choice.kind ?? ""}
        options={{ "": "All kinds", ...Object.fromEntries(kinds.map((kind) => [kind, KIND_LABEL[kind]])) }}
      />
      <Choice name="skin" label="Skin" value={choice.look.skin} options={labels(SKIN_TONES)} />
      <Choice name="hair" label="Hair" value={choice.look.hair} options={labels(HAIR_TONES)} />
      <Choice name="build" label="Build" value={choice.look.build} options={labels(BUILDS)} />
      <button type="submit" className="button">
        Show
      </button>
    </form>
  );
}

const labels = (of: Readonly<Record<string, { readonly label: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(of).map(([id, { label }]) => [id, label]));

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
}

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select className="input" name={name} defaultValue={value}>
        {Object.entries(options).map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
