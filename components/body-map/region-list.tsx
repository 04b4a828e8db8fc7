import { useState } from "react";
import { type MapRegion, mapRegions } from "@/lib/domain/body-map/map-regions";
import { kindWords, type Mark } from "@/lib/domain/body-map/marks";
import { type MapView, VIEW_WORDS, VIEWS } from "@/lib/domain/body-map/views";
import { TextField } from "../ui/field";

interface Props {
  readonly marks: readonly Mark[];
  readonly keepOff: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly onChoose: (region: string) => void;
}

/** The map in words: every region by name, to be found by typing and chosen like on the figure. */
export function RegionList({ marks, keepOff, targets, onChoose }: Props) {
  const [query, setQuery] = useState("");
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = mapRegions.filter(({ label, side, view }) =>
    words.every((word) => `${label} ${side} ${view}`.toLowerCase().includes(word)),
  );
  return (
    <div className="stack-medium">
      <TextField
        label="Find a place"
        type="search"
        value={query}
        placeholder="Neck, trapezius, calf…"
        onChange={({ target: { value } }) => setQuery(value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      {shown.length === 0 && <p className="soft">No place on the map has this name.</p>}
      {VIEWS.map((view) => (
        <Group key={view} view={view} {...{ marks, keepOff, targets, onChoose }} regions={shown} />
      ))}
    </div>
  );
}

function Group({ view, regions, ...rest }: Props & { view: MapView; regions: readonly MapRegion[] }) {
  const named = Object.entries(
    Object.groupBy(
      regions.filter((region) => region.view === view),
      ({ name }) => name,
    ),
  );
  if (named.length === 0) return null;
  return (
    <section aria-label={VIEW_WORDS[view]}>
      <h4>{VIEW_WORDS[view]}</h4>
      <ul className="map-list">
        {named.map(([name, ones = []]) => (
          <li key={name}>
            <span>{ones[0]?.label}</span>
            <span className="map-list-sides">
              {ones.map((region) => (
                <RegionButton key={region.id} region={region} {...rest} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SIDE_WORDS = { left: "Left", right: "Right", middle: "Mark" } as const;

function RegionButton({ region, marks, keepOff, targets, onChoose }: Props & { region: MapRegion }) {
  const here = marks.filter((mark) => mark.region === region.id);
  const notes = [
    ...here.map(kindWords),
    ...(keepOff.has(region.id) ? ["keep off"] : []),
    ...(targets.has(region.id) ? ["worked on"] : []),
  ];
  return (
    <button
      type="button"
      className={here.length > 0 ? "button button-small map-marked" : "button button-small"}
      onClick={() => onChoose(region.id)}
    >
      {SIDE_WORDS[region.side]}
      <span className="visually-hidden">, {region.label}</span>
      {notes.length > 0 && <span className="small">: {notes.join(", ")}</span>}
    </button>
  );
}
