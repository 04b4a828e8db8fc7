import { mapRegion, mapRegions, regionTitle } from "./map-regions";

/** What a client can feel at a place. The letter stands on the map, so that no kind is told by colour alone. */
export const MARK_KINDS = {
  pain: { label: "Pain", letter: "P" },
  stiffness: { label: "Stiffness", letter: "S" },
  numbness: { label: "Numbness", letter: "N" },
  tingling: { label: "Tingling", letter: "T" },
  spasm: { label: "Muscle spasm", letter: "M" },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly letter: string }>>;

export type MarkKind = keyof typeof MARK_KINDS;

/** The kinds in the order in which they are offered. */
export const MARK_KIND_IDS = [
  "pain",
  "stiffness",
  "numbness",
  "tingling",
  "spasm",
] as const satisfies readonly MarkKind[];

/** 0 is "there, and not felt today"; 10 the worst imaginable. */
export const MOST_INTENSE = 10;
export const LONGEST_NOTE = 200;

/** One mark on the map. A region has at most one of each kind. */
export interface Mark {
  readonly region: string;
  readonly kind: MarkKind;
  readonly intensity: number;
  readonly note: string;
}

/** True when two marks are the same one, whatever it says. */
export const isSamePlace = (one: Pick<Mark, "region" | "kind">, other: Pick<Mark, "region" | "kind">): boolean =>
  one.region === other.region && one.kind === other.kind;

/** The marks with one more; of the same kind at the same place the later holds. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return inOrder([...marks.filter((one) => !isSamePlace(one, mark)), mark]);
}

export function withoutMark(marks: readonly Mark[], gone: Pick<Mark, "region" | "kind">): readonly Mark[] {
  return marks.filter((one) => !isSamePlace(one, gone));
}

/** "Left upper trapezius: pain 7 of 10". */
export function markWords({ region, kind, intensity }: Mark): string {
  const place = mapRegion(region);
  return `${place ? regionTitle(place) : region}: ${kindWords({ kind, intensity })}`;
}

/** "pain 7 of 10". */
export function kindWords({ kind, intensity }: Pick<Mark, "kind" | "intensity">): string {
  return `${MARK_KINDS[kind].label.toLowerCase()} ${intensity} of ${MOST_INTENSE}`;
}

const places = new Map(mapRegions.map(({ id }, place) => [id, place]));

/** Marks from head to foot, front before back, whatever the order in which they were made. */
export function inOrder(marks: readonly Mark[]): readonly Mark[] {
  const place = ({ region, kind }: Mark) => (places.get(region) ?? 999) * 10 + MARK_KIND_IDS.indexOf(kind);
  return [...marks].sort((one, other) => place(one) - place(other));
}

/** What is new, gone or different between two maps, as sentences. */
export function changesBetween(before: readonly Mark[], now: readonly Mark[]): readonly string[] {
  const changed = inOrder(now).flatMap((mark) => {
    const was = before.find((one) => isSamePlace(one, mark));
    if (!was) return [`New: ${markWords(mark)}`];
    return was.intensity === mark.intensity ? [] : [`${markWords(mark)}, was ${was.intensity}`];
  });
  const gone = inOrder(before).filter((mark) => !now.some((one) => isSamePlace(one, mark)));
  return [...changed, ...gone.map((mark) => `Gone: ${markWords(mark)}`)];
}
