import { EFFORTS } from "@/lib/domain/knowledge/effort";
import { KIT_GROUPS } from "@/lib/domain/knowledge/kit";
import { REGIONS, type RegionId } from "@/lib/domain/knowledge/regions";
import { anatomyOf } from "@/lib/domain/search/anatomy";
import { AIM_WORDS, KIND_WORDS, POSITION_WORDS } from "@/lib/domain/search/everyday";
import type { Findable } from "@/lib/domain/search/search-index";
import type { LibraryEntry } from "./library-entry";
import { AIM_LABEL, EFFORT_LABEL, ENTRY_LABEL, POSITION_LABEL, regionList } from "./words";

/** What a list is narrowed by besides the typed words. `show` is "assignable", "own" or "away", `last` is "unsafe". */
export const FILTERS = ["kind", "region", "aim", "position", "kit", "effort", "show", "last"] as const;
export type Filter = (typeof FILTERS)[number];
export type Chosen = (filter: Filter) => string;

/** An entry as it is searched: its names, what its labels say, what people call the same things, and its purpose. */
export function findable({ name, names, says, kind, regions, position, aims, kit, effort }: LibraryEntry): Findable {
  const labels = [
    ENTRY_LABEL[kind],
    position ? POSITION_LABEL[position] : "",
    regionList(regions),
    ...aims.map((aim) => AIM_LABEL[aim]),
    ...kit.map((group) => (group === "none" ? "" : KIT_GROUPS[group])),
    effort ? EFFORT_LABEL[effort] : "",
  ];
  const alike = [
    kind === "protocol" || kind === "education" ? "" : KIND_WORDS[kind],
    position ? POSITION_WORDS[position] : "",
    ...aims.map((aim) => AIM_WORDS[aim]),
  ];
  return {
    name,
    fields: [
      { text: names, weight: 6 },
      { text: labels.join(" "), weight: 3 },
      { text: anatomyOf(regions), weight: 2.5 },
      { text: alike.join(" "), weight: 2 },
      { text: says, weight: 1 },
    ],
  };
}

/** The entries that every chosen filter lets through. */
export function narrowed(entries: readonly LibraryEntry[], chosen: Chosen): readonly LibraryEntry[] {
  const [kind, position, effort, show] = [chosen("kind"), chosen("position"), chosen("effort"), chosen("show")];
  const region = regionOf(chosen("region"));
  const aim = chosen("aim");
  const kit = chosen("kit");
  return entries.filter(
    (entry) =>
      (kind === "" || entry.kind === kind) &&
      (!region || isIn(entry, region)) &&
      (aim === "" || entry.aims.some((one) => one === aim)) &&
      (position === "" || entry.position === position) &&
      (kit === "" || entry.kit.some((one) => one === kit)) &&
      (effort === "" || entry.effort === effort) &&
      entry.away === (show === "away") &&
      (show !== "assignable" || entry.assignable) &&
      (show !== "own" || entry.own),
  );
}

/** What can be chosen of each filter. Only what some entry has is offered, so that no single filter empties the list. */
export function choicesOf(entries: readonly LibraryEntry[]) {
  return [
    choice("kind", "Kind", "All kinds", ENTRY_LABEL, new Set(entries.map(({ kind }) => kind))),
    choice("region", "Region", "All regions", REGION_LABEL, new Set(entries.flatMap(({ regions }) => regions))),
    choice("aim", "Aim", "All aims", AIM_LABEL, new Set(entries.flatMap(({ aims }) => aims))),
    choice("position", "Position", "All positions", POSITION_LABEL, new Set(entries.map((one) => one.position ?? ""))),
    choice("kit", "Kit", "Any kit", KIT_GROUPS, new Set(entries.flatMap(({ kit }) => kit))),
    choice("effort", "Effort", "Any effort", EFFORT_LABEL, new Set(EFFORTS)),
  ];
}

function choice(
  part: Filter,
  label: string,
  all: string,
  labels: Readonly<Record<string, string>>,
  present: ReadonlySet<string>,
) {
  const offered = Object.entries(labels).filter(([value]) => present.has(value));
  return {
    part,
    label,
    options: [{ value: "", label: all }, ...offered.map(([value, text]) => ({ value, label: text }))],
  };
}

const REGION_LABEL = Object.fromEntries(Object.entries(REGIONS).map(([id, { label }]) => [id, label]));

/** True when an entry belongs to a chosen region: it is that region, a part of it, or a larger part around it. The whole
 *  body counts only when it is asked for, or every region would show all general advice. */
export function isIn({ regions }: Pick<LibraryEntry, "regions">, chosen: RegionId): boolean {
  return regions.some(
    (region) => region === chosen || within(region).includes(chosen) || within(chosen).includes(region),
  );
}

function within(region: RegionId): readonly string[] {
  return REGIONS[region].within;
}

function regionOf(text: string): RegionId | null {
  return isRegion(text) ? text : null;
}

function isRegion(text: string): text is RegionId {
  return Object.hasOwn(REGIONS, text);
}
