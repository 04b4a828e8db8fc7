import type { EducationPoint } from "@/lib/domain/knowledge/education/types";
import { type Effort, effortOf } from "@/lib/domain/knowledge/effort";
import { type KitGroup, kitGroupsOf } from "@/lib/domain/knowledge/kit";
import type { Protocol } from "@/lib/domain/knowledge/protocols/types";
import type { RegionId } from "@/lib/domain/knowledge/regions";
import type { Aim, Item, Kind, Position } from "@/lib/domain/knowledge/types";
import type { OwnFigure } from "@/lib/domain/own-items/own-figure";
import { isOwnId } from "@/lib/domain/own-items/own-item";

/** Kinds of what stands in the library: what can be done, how a session is given, and what is worth telling. */
export type EntryKind = Kind | "protocol" | "education";

/** What the list needs of an entry, and no more: it goes to the browser. */
export interface LibraryEntry {
  /** The item's id; protocols and handouts have their kind before it. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntryKind;
  /** Where it is read in full. */
  readonly href: string;
  /** Its other names, the client's among them. */
  readonly names: string;
  readonly says: string;
  readonly regions: readonly RegionId[];
  readonly position: Position | null;
  readonly aims: readonly Aim[];
  readonly kit: readonly KitGroup[];
  readonly effort: Effort | null;
  readonly assignable: boolean;
  readonly drawn: boolean;
  /** The practice's own drawing or picture of it. */
  readonly figure: OwnFigure | null;
  /** Made by the practice. */
  readonly own: boolean;
  /** Made by the practice and put away: still in the plans that have it, not offered for others. */
  readonly away: boolean;
}

/** The items as the list shows them: the practice's own first, then those with a drawing, then what is only named. */
export function itemEntries(
  items: readonly Item[],
  isDrawn: (itemId: string) => boolean,
  ownFigures: ReadonlyMap<string, OwnFigure> = new Map(),
): readonly LibraryEntry[] {
  return items
    .map((item) => itemEntry(item, isDrawn(item.id), ownFigures.get(item.id) ?? null))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name, "en"));
}

function itemEntry(item: Item, drawn: boolean, figure: OwnFigure | null): LibraryEntry {
  const { id, name, synonyms, kind, regions, position, aims, prescribable, client, purpose } = item;
  return {
    id,
    name,
    kind,
    href: `/library/${id}`,
    names: [...synonyms, client?.name ?? ""].join(" "),
    says: purpose,
    regions,
    position,
    aims,
    kit: kitGroupsOf(item.kit),
    effort: effortOf(item),
    assignable: prescribable,
    drawn: drawn || figure !== null,
    figure,
    own: isOwnId(id),
    away: isOwnId(id) && !prescribable,
  };
}

/** Where the entries of a practice's library come from. */
interface Sources {
  readonly items: readonly Item[];
  readonly ownFigures: ReadonlyMap<string, OwnFigure>;
  readonly isDrawn: (itemId: string) => boolean;
  readonly protocols: readonly Protocol[];
  readonly points: readonly EducationPoint[];
}

/** The whole library as the list shows it: items, then how sessions are given, then what is worth telling. */
export function libraryEntries({ items, ownFigures, isDrawn, protocols, points }: Sources): readonly LibraryEntry[] {
  return [...itemEntries(items, isDrawn, ownFigures), ...protocolEntries(protocols), ...educationEntries(points)];
}

const READ_ONLY = {
  regions: [],
  position: null,
  aims: [],
  kit: [],
  effort: null,
  assignable: false,
  figure: null,
  away: false,
} as const;

/** How sessions and courses are given. */
function protocolEntries(protocols: readonly Protocol[]): readonly LibraryEntry[] {
  return protocols.map(({ id, name, says }) => ({
    ...READ_ONLY,
    id: `protocol-${id}`,
    name,
    kind: "protocol",
    href: `/library/protocols#${id}`,
    names: "",
    says,
    drawn: false,
    own: false,
  }));
}

/** What is worth telling a client. */
function educationEntries(points: readonly EducationPoint[]): readonly LibraryEntry[] {
  return points.map(({ id, title, practitioner, client }) => ({
    ...READ_ONLY,
    id: `education-${id}`,
    name: title,
    kind: "education",
    href: `/library/education#${id}`,
    names: client.title,
    says: practitioner,
    drawn: false,
    own: false,
  }));
}

function placeOf({ own, drawn, assignable }: LibraryEntry): number {
  if (own) return 0;
  if (drawn) return 1;
  return assignable ? 2 : 3;
}
