import { DOSE_NUMBERS, type DoseNumber } from "@/lib/domain/knowledge/dose-numbers";
import type { RegionId } from "@/lib/domain/knowledge/regions";
import type { Aim, Dose, Item, Kind, Position } from "@/lib/domain/knowledge/types";
import type { OwnFigure } from "@/lib/domain/own-items/own-figure";
import type { OwnContent, TraitAnswers } from "@/lib/domain/own-items/own-item";

export type DoseField = DoseNumber;

/** An own item as the form holds it: what is typed stays as it is typed. */
export interface OwnDraft {
  readonly name: string;
  readonly synonyms: string;
  readonly kind: Kind;
  readonly position: Position;
  readonly regions: readonly RegionId[];
  readonly aims: readonly Aim[];
  readonly kit: string;
  readonly dose: Readonly<Partial<Record<DoseField, string>>>;
  readonly pressure: string;
  readonly eachSide: boolean;
  readonly purpose: string;
  readonly startPosition: string;
  readonly steps: string;
  readonly feelIt: string;
  readonly notThere: string;
  readonly easier: string;
  readonly harder: string;
  readonly answers: TraitAnswers;
  readonly figure: OwnFigure | null;
}

export const EMPTY_DRAFT: OwnDraft = {
  name: "",
  synonyms: "",
  kind: "stretch",
  position: "seated",
  regions: [],
  aims: [],
  kit: "",
  dose: {},
  pressure: "",
  eachSide: false,
  purpose: "",
  startPosition: "",
  steps: "",
  feelIt: "",
  notThere: "",
  easier: "",
  harder: "",
  answers: {},
  figure: null,
};

/** Kept content as the form shows it. */
export function draftOf({ synonyms, kit, dose, steps, ...rest }: OwnContent): OwnDraft {
  return {
    ...rest,
    synonyms: synonyms.join(", "),
    kit: kit.join(", "),
    dose: typedDose(dose),
    pressure: dose.pressure ?? "",
    eachSide: dose.eachSide ?? false,
    steps: steps.join("\n"),
  };
}

/** A library item as the beginning of one's own. Its traits come along as answered with yes; what else its words raise is
 *  still asked. */
export function draftFrom(item: Item, figure: OwnFigure | null): OwnDraft {
  const { client, method } = item;
  return draftOf({
    name: `${item.name}, our way`,
    synonyms: item.synonyms,
    kind: item.kind,
    position: item.position,
    regions: item.regions,
    aims: item.aims,
    kit: item.kit.filter((thing) => thing !== "none"),
    dose: item.dose,
    purpose: item.purpose,
    startPosition: client?.startPosition ?? "",
    steps: client?.steps ?? method,
    feelIt: client?.feelIt ?? "",
    notThere: client?.notThere ?? "",
    easier: client?.easier ?? "",
    harder: client?.harder ?? "",
    answers: Object.fromEntries(item.traits.map((trait) => [trait, true])),
    figure,
  });
}

/** The draft as it is sent: lists taken apart, numbers read. What cannot be a number goes as it is and is refused there. */
export function contentOf({ synonyms, kit, dose, pressure, eachSide, steps, regions, aims, ...rest }: OwnDraft) {
  const numbers = Object.entries(dose).flatMap(([field, typed]) => {
    const text = (typed ?? "").trim().replace(",", ".");
    return text === "" ? [] : [[field, Number(text)]];
  });
  return {
    ...rest,
    regions: [...regions],
    aims: [...aims],
    synonyms: partsOf(synonyms, ","),
    kit: partsOf(kit, ","),
    steps: partsOf(steps, "\n"),
    dose: {
      ...Object.fromEntries(numbers),
      ...(pressure === "" ? {} : { pressure }),
      ...(eachSide ? { eachSide } : {}),
    },
  };
}

function partsOf(text: string, by: string): string[] {
  return text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function typedDose(dose: Dose): OwnDraft["dose"] {
  return Object.fromEntries(
    DOSE_NUMBERS.flatMap(({ field }) => {
      const value = dose[field];
      return value === undefined ? [] : [[field, String(value)]];
    }),
  );
}
