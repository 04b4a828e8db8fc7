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
  const marksOn = (id: string) => marks.filter(({ region }) => region === id);
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
          choice={choice}
          words={regionWords(region.id, marksOn(region.id), keepOff.has(region.id), targets.has(region.id))}
          onArrow={(direction) => choice?.onMove(neighbour(figure, region.id, direction))}
        />
      ))}
      {figure.regions.map((region) => (
        <Over
          key={region.id}
          shape={region}
          marks={marksOn(region.id)}
          keepOff={keepOff.has(region.id)}
          target={targets.has(region.id)}
          pattern={own}
        />
      ))}
      {figure.lines.map((d) => (
        <path key={d} className="map-line" d={d} />
      ))}
      {/* Over the neighbours, which would cover half of it. */}
      {choice && <path className="map-ring" d={figure.regions.find(({ id }) => id === choice.at)?.d} />}
      <SideWords view={view} />
      {figure.regions.map((region) => (
        <Letters key={region.id} shape={region} marks={marksOn(region.id)} />
      ))}
    </svg>
  );
}

interface RegionProps {
  readonly shape: RegionShape;
  readonly choice: Choice | undefined;
  /** What the region is called, with what is on it. */
  readonly words: string;
  readonly onArrow: (direction: Direction) => void;
}

/** The place itself: a button where it can be chosen. */
function MapRegionPath({ shape: { id, d }, choice, words, onArrow }: RegionProps) {
  if (!choice) return <path className="map-region" d={d} />;
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ARROWS[event.key];
    if (!way && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (way) onArrow(way);
    else choice.onChoose(id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawn region cannot be a <button>
    <g
      role="button"
      data-region={id}
      className="map-choice"
      tabIndex={choice.at === id ? 0 : -1}
      aria-label={words}
      onClick={() => choice.onChoose(id)}
      onKeyDown={onKeyDown}
    >
      <path className="map-region" d={d} />
    </g>
  );
}

interface OverProps {
  readonly shape: RegionShape;
  readonly marks: readonly Mark[];
  readonly keepOff: boolean;
  readonly target: boolean;
  readonly pattern: string;
}

/** What lies over a place: the hatch of its strongest mark, keep off, worked on. */
function Over({ shape: { d }, marks, keepOff, target, pattern }: OverProps) {
  const strongest = [...marks].sort((one, other) => other.intensity - one.intensity)[0];
  return (
    <g className="map-over">
      {strongest && (
        <>
          <path className={`map-tint map-tint-${depthOf(strongest)}`} d={d} />
          <path d={d} fill={`url(#${pattern}-${strongest.kind})`} />
        </>
      )}
      {keepOff && <path d={d} fill={`url(#${pattern}-keep-off)`} className="map-keep-off" />}
      {target && <path d={d} className="map-target" />}
    </g>
  );
}

/** Height of a letter with its frame. */
const LETTER = 26;

/** Kind and strength where the region has most room; several kinds stand under each other. */
function Letters({ shape: { middle }, marks }: Pick<OverProps, "shape" | "marks">) {
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
