import { setImmediate } from "node:timers/promises";
import type { ProgramDocument } from "@/lib/domain/program/document";
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
export type SheetData = Awaited<ReturnType<typeof sheetData>>;

export async function sheetData(
  document: ProgramDocument,
  link: SheetLink | undefined,
  pictures: PictureData = new Map(),
) {
  const { words: labels, title: heading, massage, weeks, weekdays, ...words } = document;
  return {
    ...words,
    heading,
    labels,
    link: link ? { ...link, qr: qrSvg(link.url) } : null,
    groups: await groupsOf(document, pictures),
    massage: massage && { ...massage, sessions: massage.sessions.map(({ text, paused }) => ({ text, paused })) },
    card: fridgeCard(document),
  };
}

async function groupsOf({ groups, look }: ProgramDocument, pictures: PictureData) {
  const drawn = [];
  for (const group of groups) {
    const exercises = [];
    for (const exercise of group.exercises) {
      const { itemId, figure, paused } = exercise;
      exercises.push({ ...exercise, frames: paused ? [] : sheetFigures(itemId, { ...figure, look }, pictures) });
      // One exercise takes up to ten milliseconds: other people's requests come in between.
      await setImmediate();
    }
    drawn.push({ ...group, exercises });
  }
  return drawn;
}
