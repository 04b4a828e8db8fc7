import type { Look } from "@/lib/domain/figure/look";
import type { ExerciseBlock, ProgramDocument, WeekStrip } from "@/lib/domain/program/document";
import { wordsFor } from "@/lib/language/client/words";
import { qrSvg } from "./qr-svg";
import { type PictureData, sheetFigures } from "./sheet-figures";

/** Where the client's page is: the whole address for the QR code, and a short one with the code to type. */
export interface SheetLink {
  readonly url: string;
  readonly typeAt: string;
  readonly code: string;
}

/** What the sheet's template reads: the document's words, with drawings and QR code as SVG. */
export function sheetData(document: ProgramDocument, link: SheetLink | undefined, pictures: PictureData = new Map()) {
  const { words: labels, title: heading, massage, ...words } = document;
  return {
    ...words,
    heading,
    labels,
    link: link ? { ...link, qr: qrSvg(link.url) } : null,
    groups: document.groups.map((group) => ({
      ...group,
      exercises: group.exercises.map((exercise) => ({
        ...exercise,
        frames: framesOf(exercise, document.look, pictures),
      })),
    })),
    massage: massage && { ...massage, sessions: massage.sessions.map(({ text }) => text) },
    grid: gridOf(document),
    card: document.groups.flatMap(({ exercises }) =>
      exercises.map(({ number, name, doses }) => ({ number, name, dose: doses[0]?.dose ?? "" })),
    ),
  };
}

const framesOf = ({ itemId, figure }: ExerciseBlock, look: Look, pictures: PictureData) =>
  sheetFigures(itemId, { ...figure, look }, pictures);

function gridOf({ weeks, words, language }: ProgramDocument) {
  const { weekdays } = wordsFor(language);
  return {
    heading: words.sixWeeks,
    pain: words.pain,
    weekdays: (weeks[0]?.days ?? []).map(({ weekday }) => weekdays[weekday]),
    weeks: weeks.map(({ label, days }) => ({ label, days: days.map(dayOf) })),
  };
}

function dayOf({ date, rowIds }: WeekStrip["days"][number]) {
  return { day: date ? String(Number(date.slice(8))) : "", rest: rowIds.length === 0, out: date === null };
}
