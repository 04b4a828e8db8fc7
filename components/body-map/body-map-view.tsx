"use client";

import { useId } from "react";
import { mapRegions } from "@/lib/domain/body-map/map-regions";
import { inOrder, type Mark, markWords } from "@/lib/domain/body-map/marks";
import { covered, type KeepOff, type Overlay } from "@/lib/domain/body-map/overlays";
import { VIEW_WORDS, VIEWS } from "@/lib/domain/body-map/views";
import { MapFigure } from "./map-figure";
import { MapLegend } from "./map-legend";
import { MarkList } from "./mark-list";
import { OverlayList } from "./overlay-list";

interface Props {
  readonly marks: readonly Mark[];
  readonly keepOff?: readonly KeepOff[];
  readonly targets?: readonly Overlay[];
  /** False beside other things, where the words and the signs on the figure are enough. */
  readonly legend?: boolean;
  /** True where there is little room: a side on which nothing is to be seen is left out. */
  readonly brief?: boolean;
}

/** A map to look at: both sides, what is marked, what to keep off and what is worked on, each in words as well. */
export function BodyMapView({ marks, keepOff = [], targets = [], legend = true, brief = false }: Props) {
  const id = useId();
  const overlays = { keepOff: covered(keepOff), targets: covered(targets) };
  const seen = new Set([...marks.map(({ region }) => region), ...overlays.keepOff, ...overlays.targets]);
  const used = VIEWS.filter((view) => mapRegions.some((region) => region.view === view && seen.has(region.id)));
  const views = brief && used.length > 0 ? used : VIEWS;
  const words = marks.length === 0 ? "nothing marked" : inOrder(marks).map(markWords).join("; ");
  return (
    <div className="map-field map-view">
      <div className="map-columns">
        <div className={`map-figures map-figures-${views.length}`}>
          {views.map((view) => (
            <div key={view} className="map-side-of">
              <p className="map-view-title">{VIEW_WORDS[view]}</p>
              <MapFigure
                view={view}
                marks={marks}
                {...overlays}
                name={id}
                words={`${VIEW_WORDS[view]} of the body. On the whole map: ${words}.`}
              />
            </div>
          ))}
        </div>
        <div className="map-words stack-medium">
          <MarkList marks={marks} />
          <OverlayList keepOff={keepOff} targets={targets} />
          {legend && <MapLegend keepOff={keepOff.length > 0} targets={targets.length > 0} />}
        </div>
      </div>
    </div>
  );
}
