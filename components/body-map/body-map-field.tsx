"use client";

import { useId, useRef, useState } from "react";
import { mapRegion } from "@/lib/domain/body-map/map-regions";
import { type Mark, withoutMark } from "@/lib/domain/body-map/marks";
import { covered, type KeepOff, type Overlay } from "@/lib/domain/body-map/overlays";
import { type MapView, VIEW_WORDS, VIEWS } from "@/lib/domain/body-map/views";
import { MapFigure } from "./map-figure";
import { MapLegend } from "./map-legend";
import { MarkEditor } from "./mark-editor";
import { MarkList } from "./mark-list";
import { OverlayList } from "./overlay-list";
import { RegionList } from "./region-list";

interface Props {
  readonly marks: readonly Mark[];
  readonly onChange: (marks: readonly Mark[]) => void;
  /** Where the form is sent as such: the marks go along as text under this name. */
  readonly name?: string;
  readonly keepOff?: readonly KeepOff[];
  readonly targets?: readonly Overlay[];
}

/** Where the Tab key comes to first: in a practice for backs and necks, the low back. */
const FIRST: Readonly<Record<MapView, string>> = { front: "chest-left", back: "lumbar-paraspinal-left" };

/** The body map as a form control: on the figure by mouse, touch and arrow keys, or from the list that says the same. */
export function BodyMapField({ marks, onChange, name, keepOff = [], targets = [] }: Props) {
  const id = useId();
  const [view, setView] = useState<MapView>("back");
  const [at, setAt] = useState(FIRST);
  const [editing, setEditing] = useState<string | null>(null);
  const figures = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const overlays = { keepOff: covered(keepOff), targets: covered(targets) };
  const reach = (region: string) => {
    const on = mapRegion(region)?.view;
    if (on) setAt((now) => ({ ...now, [on]: region }));
  };
  const choose = (region: string) => {
    reach(region);
    setEditing(region);
  };
  const move = (region: string) => {
    reach(region);
    figures.current?.querySelector<SVGElement>(`[data-region="${region}"]`)?.focus();
  };
  return (
    <div className="map-field">
      <div className="map-columns">
        {name && <input type="hidden" name={name} value={JSON.stringify(marks)} />}
        <div className="map-main">
          <ViewSwitch name={`${id}-view`} view={view} onChange={setView} />
          <p className="soft small" id={`${id}-how`}>
            Press the place that hurts. Left and right are the client’s own. From the keyboard: arrow keys move, Enter
            marks.
          </p>
          <div className="map-figures map-figures-2" ref={figures}>
            {VIEWS.map((one) => (
              <div key={one} className={one === view ? "map-side-of" : "map-side-of map-other"}>
                <p className="map-view-title">{VIEW_WORDS[one]}</p>
                <MapFigure
                  view={one}
                  marks={marks}
                  {...overlays}
                  name={id}
                  choice={{ at: at[one], onChoose: choose, onMove: move }}
                />
              </div>
            ))}
          </div>
        </div>
        <div className="map-words stack-medium" ref={list} tabIndex={-1}>
          <h3>Marked</h3>
          <MarkList
            marks={marks}
            onEdit={choose}
            onRemove={(mark) => {
              onChange(withoutMark(marks, mark));
              // The button goes with its mark; the focus must not go with it.
              list.current?.focus({ preventScroll: true });
            }}
          />
          <OverlayList keepOff={keepOff} targets={targets} />
          <MapLegend keepOff={keepOff.length > 0} targets={targets.length > 0} />
          <details className="details">
            <summary>Choose from a list</summary>
            <RegionList marks={marks} {...overlays} onChoose={choose} />
          </details>
        </div>
      </div>
      <MarkEditor region={editing} marks={marks} onChange={onChange} onClose={() => setEditing(null)} />
    </div>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly view: MapView;
  readonly onChange: (view: MapView) => void;
}

/** Which side a narrow screen shows; a wide one shows both, and hides the switch. */
export function ViewSwitch({ name, view, onChange }: SwitchProps) {
  return (
    <fieldset className="fieldset map-switch">
      <legend className="visually-hidden">Side of the body</legend>
      <div className="chips">
        {VIEWS.map((one) => (
          <label key={one} className="chip-choice">
            <input type="radio" name={name} checked={one === view} onChange={() => onChange(one)} />
            <span>{VIEW_WORDS[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
