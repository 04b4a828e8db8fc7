import { type KeyboardEvent, useState } from "react";
import { mapRegion, otherSide, regionTitle } from "@/lib/domain/body-map/map-regions";
import {
  LONGEST_NOTE,
  MARK_KIND_IDS,
  MARK_KINDS,
  type Mark,
  type MarkKind,
  MOST_INTENSE,
  withMark,
  withoutMark,
} from "@/lib/domain/body-map/marks";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/field";
import { Swatch } from "./patterns";

interface Props {
  /** The region whose marks are edited, or null while none is. */
  readonly region: string | null;
  readonly marks: readonly Mark[];
  readonly onChange: (marks: readonly Mark[]) => void;
  readonly onClose: () => void;
}

/** What is felt at one place: kind, strength, and a few words. A kind that is marked there already opens as it is. */
export function MarkEditor({ region, ...rest }: Props) {
  const found = region === null ? undefined : mapRegion(region);
  return (
    <Dialog open={found !== undefined} title={found ? regionTitle(found) : ""} onClose={rest.onClose}>
      {found && <MarkFields key={found.id} region={found.id} {...rest} />}
    </Dialog>
  );
}

const POINTS = Array.from({ length: MOST_INTENSE + 1 }, (_, point) => point);

function MarkFields({ region, marks, onChange, onClose }: Props & { region: string }) {
  const here = marks.filter((mark) => mark.region === region);
  const [kind, setKind] = useState<MarkKind>(here[0]?.kind ?? "pain");
  const [intensity, setIntensity] = useState<number | null>(here[0]?.intensity ?? null);
  const [note, setNote] = useState(here[0]?.note ?? "");
  const [both, setBoth] = useState(false);
  const [asked, setAsked] = useState(false);
  const found = mapRegion(region);
  const other = found ? otherSide(found) : null;
  const marked = here.some((mark) => mark.kind === kind);
  const choose = (next: MarkKind) => {
    const known = here.find((mark) => mark.kind === next);
    setKind(next);
    setIntensity(known?.intensity ?? null);
    setNote(known?.note ?? "");
  };
  const save = () => {
    if (intensity === null) return setAsked(true);
    const mark = { region, kind, intensity, note: note.trim() };
    const more = withMark(marks, mark);
    onChange(both && other ? withMark(more, { ...mark, region: other.id }) : more);
    onClose();
  };
  // Enter in a field keeps the mark; it must not send the form that the map is part of.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the fields in it
    <div className="stack" onKeyDown={onKeyDown}>
      <KindChoice kind={kind} marks={here} onChoose={choose} />
      <StrengthChoice value={intensity} missing={asked && intensity === null} onChoose={setIntensity} />
      <TextField
        label="In a few words"
        hint="When, what brings it on. Up to 200 characters."
        value={note}
        maxLength={LONGEST_NOTE}
        onChange={({ target: { value } }) => setNote(value)}
      />
      {other && (
        <label className="choice">
          <input type="checkbox" checked={both} onChange={({ target: { checked } }) => setBoth(checked)} />
          <span>The same on the {other.side} side</span>
        </label>
      )}
      <div className="dialog-foot">
        {marked && (
          <Button
            look="stop"
            onClick={() => {
              onChange(withoutMark(marks, { region, kind }));
              onClose();
            }}
          >
            Remove {MARK_KINDS[kind].label.toLowerCase()}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="main" onClick={save}>
          {marked ? "Change the mark" : "Add the mark"}
        </Button>
      </div>
    </div>
  );
}

interface KindProps {
  readonly kind: MarkKind;
  readonly marks: readonly Mark[];
  readonly onChoose: (kind: MarkKind) => void;
}

function KindChoice({ kind, marks, onChoose }: KindProps) {
  return (
    <fieldset className="fieldset">
      <legend>What is felt there</legend>
      <div className="chips">
        {MARK_KIND_IDS.map((id) => (
          <label key={id} className="chip-choice">
            <input type="radio" name="mark-kind" checked={kind === id} onChange={() => onChoose(id)} />
            <span className="map-kind">
              <Swatch kind={id} />
              {MARK_KINDS[id].label}
              {marks.some((mark) => mark.kind === id) && <span className="visually-hidden">, marked</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface StrengthProps {
  readonly value: number | null;
  readonly missing: boolean;
  readonly onChoose: (value: number) => void;
}

function StrengthChoice({ value, missing, onChoose }: StrengthProps) {
  return (
    <fieldset className="fieldset" aria-describedby={missing ? "mark-strength-missing" : undefined}>
      <legend>
        How strong <span className="soft small">0 not today, 10 the worst imaginable</span>
      </legend>
      <div className="chips map-strength">
        {POINTS.map((point) => (
          <label key={point} className="chip-choice">
            <input type="radio" name="mark-strength" checked={value === point} onChange={() => onChoose(point)} />
            <span className="numeric">{point}</span>
          </label>
        ))}
      </div>
      {missing && (
        <p className="field-problem" id="mark-strength-missing" role="alert">
          Choose how strong it is, 0 to 10.
        </p>
      )}
    </fieldset>
  );
}
