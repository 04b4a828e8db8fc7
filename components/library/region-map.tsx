"use client";

import { useId, useRef, useState } from "react";
import { mapRegion, regionsOn } from "@/lib/domain/body-map/map-regions";
import { type MapView, VIEW_WORDS, VIEWS } from "@/lib/domain/body-map/views";
import { knownRegion } from "@/lib/domain/knowledge/known";
import { ViewSwitch } from "../body-map/body-map-field";
import { MapFigure } from "../body-map/map-figure";

const FIRST: Readonly<Record<MapView, string>> = { front: "chest-left", back: "lumbar-paraspinal-left" };
const NONE: ReadonlySet<string> = new Set();

interface Props {
  readonly region: string;
  readonly onChoose: (region: string) => void;
}

/** The body from both sides; a pressed place chooses the region of the library that it lies in, pressed again takes it
 *  back. What is chosen is dotted. */
export function RegionMap({ region, onChoose }: Props) {
  const id = useId();
  const [view, setView] = useState<MapView>("back");
  const [at, setAt] = useState(FIRST);
  const figures = useRef<HTMLDivElement>(null);
  const chosen = knownRegion(region) ? new Set(regionsOn(region).map((one) => one.id)) : NONE;
  const reach = (place: string) => {
    const on = mapRegion(place)?.view;
    if (on) setAt((now) => ({ ...now, [on]: place }));
  };
  return (
    <div className="map-field region-map">
      <ViewSwitch name={`${id}-view`} view={view} onChange={setView} />
      <div className="map-figures map-figures-2" ref={figures}>
        {VIEWS.map((one) => (
          <div key={one} className={one === view ? "map-side-of" : "map-side-of map-other"}>
            <p className="map-view-title">{VIEW_WORDS[one]}</p>
            <MapFigure
              view={one}
              marks={[]}
              keepOff={NONE}
              targets={chosen}
              name={id}
              choice={{
                at: at[one],
                onChoose: (place) => {
                  reach(place);
                  const within = mapRegion(place)?.within ?? "";
                  onChoose(within === region ? "" : within);
                },
                onMove: (place) => {
                  reach(place);
                  figures.current?.querySelector<SVGElement>(`[data-region="${place}"]`)?.focus();
                },
              }}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
