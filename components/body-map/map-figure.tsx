import type { KeyboardEvent } from "react";
import { mapRegion, regionTitle } from "@/lib/domain/body-map/map-regions";
import { kindWords, MARK_KINDS, type Mark } from "@/lib/domain/body-map/marks";
import { type Direction, neighbour, regionNear } from "@/lib/domain/body-map/neighbours";
import { MAP_BOX, mapFigure, type RegionShape } from "@/lib/domain/body-map/shapes";
import { type MapView, VIEW_WORDS } from "@/lib/domain/body-map/views";
import { Patterns } from "./patterns";

interface Props {
  readonly view: MapView;
  readonly marks: readonly Mark[];
  readonly keepOff: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** Present where regions can be chosen: the one that the Tab key comes to, and what choosing and moving do. */
  readonly choice?: Choice;
  /** Begins the names of the picture's patterns, which are the page's. */
  readonly name: string;
  /** Text alternative of a picture that only shows. */
  readonly words?: string;
}

export interface Choice {
  readonly at: string;
  readonly onChoose: (region: string) => void;
  readonly onMove: (region: string) => void;
}

/** How far beside the body a finger may land. Unit: thousandths of stature. */
const BESIDE = 22;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** One side of the body. Regions are buttons where something can be chosen, and a picture where not. */
export function MapFigure({ view, marks, keepOff, targets, choice, name, words }: Props) {
  const figure = mapFigure(view);
  const { x, y, width, height } = MAP_BOX;
  const own = `${name}-${view}`;
  return (
    <svg
      className="map-figure"
      viewBox={`${x} ${y} ${width} ${height}`}
      role={choice ? "group" : "img"}
      aria-label={choice ? `${VIEW_WORDS[view]} of the body` : words}
    >
      <Patterns name={own} />
      {/* A finger beside a narrow place means that place. */}
      {choice && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a wider target for the regions, which answer to the keyboard themselves
        <rect
          {...MAP_BOX}
          fill="transparent"
          onClick={(event) => {
            const near = regionNear(figure, placeOf(event), BESIDE);
            if (near) choice.onChoose(near);
          }}
        />
      )}
      <path className="map-body" d={figure.body} />
      {figure.regions.map((region) => (
        <MapRegionPath
          key={region.id}
          shape={region}
          marks={marks.filter((mark) => mark.region === region.id)}
          keepOff={keepOff.has(region.id)}
          target={targets.has(region.id)}
          pattern={own}
          {...(choice && {
            choice,
            onKey: (event: KeyboardEvent) => {
              const way = ARROWS[event.key];
              if (!way) return;
              event.preventDefault();
              choice.onMove(neighbour(figure, region.id, way));
            },
          })}
        />
      ))}
      {figure.lines.map((d) => (
        <path key={d} className="map-line" d={d} />
      ))}
      <SideWords view={view} />
      {figure.regions.map((region) => (
        <Letters key={region.id} shape={region} marks={marks.filter((mark) => mark.region === region.id)} />
      ))}
    </svg>
  );
}

interface RegionProps {
  readonly shape: RegionShape;
  readonly marks: readonly Mark[];
  readonly keepOff: boolean;
  readonly target: boolean;
  readonly pattern: string;
  readonly choice?: Choice;
  readonly onKey?: (event: KeyboardEvent) => void;
}

function MapRegionPath({ shape: { id, d }, marks, keepOff, target, pattern, choice, onKey }: RegionProps) {
  const strongest = [...marks].sort((one, other) => other.intensity - one.intensity)[0];
  const layers = (
    <>
      <path className="map-region" d={d} />
      {strongest && (
        <>
          <path className={`map-tint map-tint-${depthOf(strongest)}`} d={d} />
          <path d={d} fill={`url(#${pattern}-${strongest.kind})`} />
        </>
      )}
      {keepOff && <path d={d} fill={`url(#${pattern}-keep-off)`} className="map-keep-off" />}
      {target && <path d={d} className="map-target" />}
    </>
  );
  if (!choice) return layers;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawn region cannot be a <button>
    <g
      role="button"
      data-region={id}
      className="map-choice"
      tabIndex={choice.at === id ? 0 : -1}
      aria-label={regionWords(id, marks, keepOff, target)}
      onClick={() => choice.onChoose(id)}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          choice.onChoose(id);
        } else onKey?.(event);
      }}
    >
      {layers}
      <path className="map-focus" d={d} />
    </g>
  );
}

/** Height of a letter with its frame. */
const LETTER = 26;

/** Kind and strength where the region has most room; several kinds stand under each other. */
function Letters({ shape: { middle }, marks }: Pick<RegionProps, "shape" | "marks">) {
  const top = middle[1] - ((marks.length - 1) * LETTER) / 2;
  return marks.map(({ kind, intensity }, i) => (
    <g key={kind} className="map-letter" transform={`translate(${middle[0]} ${top + i * LETTER})`}>
      <rect x={intensity > 9 ? -23 : -17} y={-12} width={intensity > 9 ? 46 : 34} height={24} rx={8} />
      <text y={7}>
        {MARK_KINDS[kind].letter}
        {intensity}
      </text>
    </g>
  ));
}

/** Whose left and right: the client's own, not the reader's. */
function SideWords({ view }: { view: MapView }) {
  const [first, second] = view === "front" ? ["Right", "Left"] : ["Left", "Right"];
  return (
    <g className="map-side">
      <text x={-244} y={-968} textAnchor="start">
        {first}
      </text>
      <text x={244} y={-968} textAnchor="end">
        {second}
      </text>
    </g>
  );
}

function regionWords(id: string, marks: readonly Mark[], keepOff: boolean, target: boolean): string {
  const region = mapRegion(id);
  const notes = [
    ...(marks.length > 0 ? marks.map(kindWords) : ["nothing marked"]),
    ...(keepOff ? ["keep off"] : []),
    ...(target ? ["worked on"] : []),
  ];
  return `${region ? regionTitle(region) : id}: ${notes.join(", ")}`;
}

/** Three depths of tint: what the eye tells apart. */
function depthOf({ intensity }: Mark): "low" | "middle" | "high" {
  if (intensity >= 7) return "high";
  return intensity >= 4 ? "middle" : "low";
}

/** Where on the map an event happened. */
function placeOf({ currentTarget, clientX, clientY }: React.MouseEvent<SVGRectElement>): readonly [number, number] {
  const box = currentTarget.getBoundingClientRect();
  return [
    MAP_BOX.x + ((clientX - box.left) / box.width) * MAP_BOX.width,
    MAP_BOX.y + ((clientY - box.top) / box.height) * MAP_BOX.height,
  ];
}
