import { contains, type RegionId } from "../knowledge/regions";
import { AREAS } from "./area-list";
import { BACK_NAMES, FRONT_NAMES } from "./region-names";
import { type MapView, VIEWS } from "./views";

/** One place that can be marked: a named region on one side of the body. */
export interface MapRegion {
  /** Stable: it is what a kept map refers to. "upper-trapezius-left", "tailbone". */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly side: "left" | "right" | "middle";
  readonly view: MapView;
  readonly within: RegionId;
}

const NAMES = { front: FRONT_NAMES, back: BACK_NAMES } as const;

/** Every region of the map: front before back, from head to foot. */
export const mapRegions: readonly MapRegion[] = VIEWS.flatMap((view) =>
  Object.entries(NAMES[view]).flatMap(([name, { label, within }]): MapRegion[] => {
    const common = { name, label, view, within };
    if (AREAS[view].some((area) => area.name === name && area.middle)) return [{ id: name, side: "middle", ...common }];
    return (["left", "right"] as const).map((side) => ({ id: `${name}-${side}`, side, ...common }));
  }),
);

const byId: ReadonlyMap<string, MapRegion> = new Map(mapRegions.map((region) => [region.id, region]));

/** The region with this id, if the map has one still. */
export function mapRegion(id: string): MapRegion | undefined {
  return byId.get(id);
}

/** "Left upper trapezius", "Tailbone": the region in a sentence of its own. */
export function regionTitle({ label, side }: Pick<MapRegion, "label" | "side">): string {
  if (side === "middle") return label;
  return `${side === "left" ? "Left" : "Right"} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** The same place on the other side, or null for one in the middle. */
export function otherSide({ name, side }: MapRegion): MapRegion | null {
  if (side === "middle") return null;
  return byId.get(`${name}-${side === "left" ? "right" : "left"}`) ?? null;
}

/** Where the map shows a region of the rules: all that lies within it, else what it is a part of. */
export function regionsOn(region: RegionId): readonly MapRegion[] {
  const inside = mapRegions.filter(({ within }) => contains(region, within));
  return inside.length > 0 ? inside : mapRegions.filter(({ within }) => contains(within, region));
}
