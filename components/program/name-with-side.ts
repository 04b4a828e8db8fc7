import type { ExerciseBlock } from "@/lib/domain/program/document";

/** An exercise by its name, with the side where the plan has one: left and right can be two lines of a day. */
export const nameWithSide = ({ name, side }: Pick<ExerciseBlock, "name" | "side">): string =>
  side ? `${name} · ${side}` : name;
