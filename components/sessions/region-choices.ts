import { REGIONS, type RegionId, regionWords } from "@/lib/domain/knowledge/regions";

const ALL: readonly RegionId[] = Object.keys(REGIONS).filter((id): id is RegionId => Object.hasOwn(REGIONS, id));

/** The areas an item can be noted for: as chosen, its own together, then each area of the body. */
export function regionChoices(chosen: readonly RegionId[], own: readonly RegionId[]) {
  const together = [chosen, own]
    .filter((regions) => regions.length > 1)
    .map((regions) => [areaValue(regions), regions] as const);
  const single = [...own, ...ALL.filter((id) => !own.includes(id))].map((id) => [id, [id]] as const);
  return [...new Map<string, readonly RegionId[]>([...together, ...single])].map(([value, regions]) => ({
    value,
    label: sentence(regionWords(regions)),
  }));
}

/** The areas as one value of a list, and back. */
export function areaValue(regions: readonly RegionId[]): string {
  return [...regions].sort().join(" ");
}

export function regionsIn(value: string): RegionId[] {
  const ids = value.split(" ");
  return ALL.filter((id) => ids.includes(id));
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
