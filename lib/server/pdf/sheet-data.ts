import type { Look } from "@/lib/domain/figure/look";
import type { ExerciseBlock, ProgramDocument } from "@/lib/domain/program/document";
import { fridgeCard } from "@/lib/domain/program/fridge-card";
import { qrSvg } from "./qr-svg";
import { type PictureData, sheetFigures } from "./sheet-figures";

/** Where the client's page is: the whole address for the QR code, and a short one with the code to type. */
export interface SheetLink {
  readonly url: string;
  readonly typeAt: string;
  readonly code: string;
}

/** What the sheet's template reads of one program: the document's words, with drawings and QR code as SVG. */
export type SheetData = ReturnType<typeof sheetData>;

export function sheetData(document: ProgramDocument, link: SheetLink | undefined, pictures: PictureData = new Map()) {
  const { words: labels, title: heading, massage, weeks, weekdays, ...words } = document;
  return {
    ...words,
    heading,
    labels,
    link: link ? { ...link, qr: qrSvg(link.url) } : null,
    groups: document.groups.map((group) => ({
      ...group,
      exercises: group.exercises.map((exercise) => ({
        ...exercise,
        frames: exercise.paused ? [] : framesOf(exercise, document.look, pictures),
      })),
    })),
    massage: massage && { ...massage, sessions: massage.sessions.map(({ text, paused }) => ({ text, paused })) },
    card: fridgeCard(document),
  };
}

const framesOf = ({ itemId, figure }: ExerciseBlock, look: Look, pictures: PictureData) =>
  sheetFigures(itemId, { ...figure, look }, pictures);
