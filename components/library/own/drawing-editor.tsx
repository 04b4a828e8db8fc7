"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { drawFrame } from "@/lib/domain/figure/svg";
import { BLANKS } from "@/lib/domain/own-items/blank-drawings";
import { copyOf, drawOwn } from "@/lib/domain/own-items/draw-own";
import type { OwnDrawing, OwnFrame } from "@/lib/domain/own-items/own-figure";
import { searchOver } from "@/lib/domain/search/search-index";
import { Button } from "../../ui/button";
import { Combobox } from "../../ui/combobox";
import { SelectField, TextArea } from "../../ui/field";
import type { DrawnItem } from "./own-item-form";
import { PoseSliders } from "./pose-sliders";

interface Props {
  readonly drawing: OwnDrawing | null;
  readonly drawn: readonly DrawnItem[];
  readonly onChange: (drawing: OwnDrawing) => void;
}

/** Most positions of one drawing: more do not fit beside each other on paper. */
const MOST_FRAMES = 3;

/** A drawing made by posing a copied one: sliders beside a picture that follows them. */
export function DrawingEditor({ drawing, drawn, onChange }: Props) {
  return (
    <div className="stack-medium">
      <BaseField base={drawing?.base ?? ""} drawn={drawn} onChange={onChange} />
      {drawing && <Poses drawing={drawing} onChange={onChange} />}
    </div>
  );
}

/** Most drawings offered at once. */
const MOST_FOUND = 8;

function BaseField({ base, drawn, onChange }: Pick<Props, "drawn" | "onChange"> & { base: string }) {
  const search = useMemo(() => searchOver(drawn, ({ name }) => ({ name, fields: [] })), [drawn]);
  const copied = drawn.find(({ id }) => id === base);
  const begin = (from: string) => {
    const copy = copyOf(from);
    if (copy) onChange(copy);
  };
  const choices = [
    { value: "", label: "No drawing" },
    ...Object.entries(BLANKS).map(([value, { label }]) => ({ value, label })),
    ...(copied ? [{ value: copied.id, label: `As in ${copied.name}` }] : []),
  ];
  return (
    <div className="fields">
      <SelectField
        id="drawing-base"
        label="Draw it: begin with a position"
        hint="Choosing another begins anew."
        choices={choices}
        value={base}
        onChange={({ target }) => begin(target.value)}
      />
      <Combobox
        label="Or copy a drawing"
        hint={`By the name of an exercise, one of ${drawn.length}`}
        find={(typed) => search(typed).slice(0, MOST_FOUND)}
        onPick={({ id }) => begin(id)}
      />
    </div>
  );
}

function Poses({ drawing, onChange }: { drawing: OwnDrawing; onChange: (drawing: OwnDrawing) => void }) {
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, drawing.frames.length - 1);
  const frame = drawing.frames[at] ?? drawing.frames[0];
  const put = (next: OwnFrame) => onChange(withFrame(drawing, at, next));
  const add = () => {
    const last = drawing.frames.at(-1) ?? frame;
    onChange({ ...drawing, frames: [...drawing.frames, { ...last, alt: "" }] });
    setChosen(drawing.frames.length);
  };
  const remove = () => {
    const [first, ...more] = drawing.frames.filter((_, index) => index !== at);
    if (first) onChange({ ...drawing, frames: [first, ...more] });
    setChosen(0);
  };
  return (
    <div className="pose-editor">
      <div className="stack-small pose-preview">
        <fieldset className="fieldset">
          <legend className="visually-hidden">Position that the sliders move</legend>
          <div className="pose-frames">
            {drawing.frames.map((_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: positions have no other name
              <label key={index} className="pose-frame">
                <input type="radio" name="pose-frame" checked={index === at} onChange={() => setChosen(index)} />
                <Preview drawing={drawing} index={index} />
                <span>{frameName(index, drawing.frames.length)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="row">
          {drawing.frames.length < MOST_FRAMES && (
            <Button small onClick={add}>
              Add a position
            </Button>
          )}
          {drawing.frames.length > 1 && (
            <Button small look="quiet" onClick={remove}>
              Remove “{frameName(at, drawing.frames.length)}”
            </Button>
          )}
          <label className="choice">
            <input
              type="checkbox"
              checked={drawing.mirrored}
              onChange={({ target }) => onChange({ ...drawing, mirrored: target.checked })}
            />
            <span>Mirror it</span>
          </label>
        </div>
        <TextArea
          id={`frame-${at}-alt`}
          label={`What is to be seen: ${frameName(at, drawing.frames.length).toLowerCase()}`}
          hint="Read out to those who cannot see it."
          rows={2}
          maxLength={300}
          value={frame.alt}
          onChange={({ target }) => put({ ...frame, alt: target.value })}
        />
      </div>
      <PoseSliders pose={frame.pose} onChange={(pose) => put({ ...frame, pose })} />
    </div>
  );
}

/** Drawn by the same code as everywhere; the slider is painted first, the figure follows in the same breath. */
function Preview({ drawing, index }: { drawing: OwnDrawing; index: number }) {
  const shown = useDeferredValue(drawing);
  const svg = shown.frames[index] ? drawFrame(drawOwn(shown), index, { letter: false }) : "";
  // The markup is made by our own drawing code, which escapes its one text.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <span className="figure-frame" dangerouslySetInnerHTML={{ __html: svg }} />;
}

const frameName = (index: number, count: number): string =>
  index === 0 ? "Start" : index === count - 1 ? "End" : `Position ${index + 1}`;

function withFrame(drawing: OwnDrawing, at: number, frame: OwnFrame): OwnDrawing {
  const [first, ...more] = drawing.frames.map((old, index) => (index === at ? frame : old));
  return { ...drawing, frames: [first ?? frame, ...more] };
}
