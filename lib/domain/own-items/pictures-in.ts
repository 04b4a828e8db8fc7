import type { ProgramDocument } from "../program/document";

/** Ids of the practice's own pictures in a program. */
export function picturesIn({ groups }: ProgramDocument): readonly string[] {
  const figures = groups.flatMap(({ exercises }) => exercises.map(({ figure }) => figure.own));
  return figures.flatMap((own) => (own?.kind === "picture" ? [own.pictureId] : []));
}
