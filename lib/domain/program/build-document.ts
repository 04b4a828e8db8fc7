import { type IsoDay, WEEKDAYS } from "../day/day";
import type { Look } from "../figure/look";
import { kitGroupsOf } from "../knowledge/kit";
import { programs } from "../knowledge/programs/programs";
import type { Trait } from "../knowledge/traits";
import { type Item, POSITIONS } from "../knowledge/types";
import { visitMinutes } from "./booked-time";
import type { Library } from "./check-plan";
import type { ExerciseBlock, ExerciseGroup, MassageBlock, ProgramDocument, ThermalBlock, WeekStrip } from "./document";
import { doseLines } from "./dose-lines";
import { noteIn } from "./note-words";
import { type PlanContent, type PlanRow, weeksOf } from "./plan";
import { dateOf, datesOf, endsOn } from "./schedule";
import { CARE, isHomeExercise, isVisit } from "./visits";
import { wordingOf } from "./wording";
import type { ClientWords } from "./words";

export interface DocumentInput {
  readonly plan: PlanContent;
  /** The day it is read or printed on: the next visit is counted from it. */
  readonly today: IsoDay;
  readonly version: { readonly number: number; readonly publishedOn: IsoDay; readonly changed: string | null };
  readonly clientName: string;
  readonly practitioner: string;
  readonly practice: { readonly name: string; readonly phone: string; readonly emergencyNumber: string };
  /** Library entry of each row; a row without one is left out. */
  readonly itemById: ReadonlyMap<string, Item>;
  /** Drawings and pictures of the practice's own items. */
  readonly ownFigures?: Library["ownFigures"];
  /** Rows that today's check holds back. */
  readonly pausedRowIds: ReadonlySet<string>;
  /** What this client must leave out, as movements and methods. Worded from the trait alone, so that the page can't
   *  tell a diagnosis or a medicine. */
  readonly avoid: readonly Trait[];
  readonly look: Look;
}

const HEAT_AND_COLD = new Set(["heat", "cold", "heat-cold"]);

type Entry = { row: PlanRow; item: Item };

/** Builds the document for one version of a plan in the words of one language. */
export function buildDocument(input: DocumentInput, words: ClientWords): ProgramDocument {
  const { plan, version } = input;
  const entries = entriesOf(input);
  // What is paused, and what is done at a visit alone, is not asked for on a bad day either.
  const open = entries.filter(({ row, item }) => !input.pausedRowIds.has(row.id) && !isVisit(row, item));
  const massage = massageOf(entries, input, words);
  return {
    language: words.language,
    title: titleOf(plan, words),
    clientName: input.clientName,
    practitioner: input.practitioner,
    practice: { name: input.practice.name, phone: input.practice.phone },
    version: version.number,
    startsOn: plan.startsOn,
    endsOn: endsOn(plan),
    versionLine: words.versionLine(version.number, version.publishedOn),
    periodLine: words.periodLine(input.clientName, weeksOf(plan), plan.startsOn, endsOn(plan)),
    changed: version.changed,
    goal: plan.goal,
    why: plan.why ?? "",
    nextVisit: nextVisitOf(massage, input.today),
    look: input.look,
    stop: words.stop(input.practice.phone, input.practice.emergencyNumber),
    painLight: words.painLight,
    avoid: avoidOf(input.avoid, words),
    groups: groupsOf(entries, input, words),
    massage,
    thermal: thermalOf(entries, input, words),
    flareDay: shortListOf(open, plan.flareDay, words, words.flareDay),
    minimumDay: shortListOf(open, plan.minimumDay, words, words.minimumDay),
    weeks: stripOf(plan, words),
    words: words.labels,
    weekdays: words.weekdays,
  };
}

/** A library title may say how long its program runs; a plan of another length says its own. */
function titleOf(plan: PlanContent, words: ClientWords): string {
  const usual = programs.find(({ name, title = name }) => title === plan.title);
  const unmeasured = words.unmeasured[plan.title];
  if (usual && unmeasured && usual.weeks !== weeksOf(plan)) return words.measured(unmeasured, weeksOf(plan));
  return words.library?.titles[plan.title] ?? plan.title;
}

/** Most lines of the "leave these out" box: more are not read. */
const MOST_AVOID_LINES = 5;

function avoidOf(traits: readonly Trait[], words: ClientWords): ProgramDocument["avoid"] {
  const lines = [...new Set(traits.flatMap((trait) => words.avoid[trait] ?? []))].slice(0, MOST_AVOID_LINES);
  return lines.length > 0 ? { heading: words.labels.avoid, lines } : null;
}

function entriesOf({ plan, itemById }: DocumentInput): Entry[] {
  return plan.rows.flatMap((row) => {
    const item = itemById.get(row.itemId);
    return item?.client ? [{ row, item }] : [];
  });
}

function groupsOf(entries: Entry[], input: DocumentInput, words: ClientWords): ExerciseGroup[] {
  const exercises = entries.filter(({ row, item }) => isHomeExercise(row, item));
  let number = 0;
  return POSITIONS.flatMap((position) => {
    const here = exercises.filter(({ item }) => item.position === position);
    if (here.length === 0) return [];
    const blocks = here.map((entry) => exerciseOf(entry, ++number, input, words));
    return [{ position, heading: words.positions[position], exercises: blocks }];
  });
}

function exerciseOf({ row, item }: Entry, number: number, input: DocumentInput, words: ClientWords): ExerciseBlock {
  const wording = wordingOf(item, words);
  return {
    rowId: row.id,
    itemId: item.id,
    number,
    name: wording.name,
    language: wording.language,
    kit: kitGroupsOf(item.kit).flatMap((group) => (group === "none" ? [] : words.kit[group])),
    side: row.side ? words.sides[row.side] : null,
    figure: {
      side: row.side === "left" || row.side === "right" ? row.side : null,
      hold: isHeld(row),
      own: input.ownFigures?.get(item.id) ?? null,
      titles: wording.figures,
    },
    startPosition: wording.startPosition,
    steps: wording.steps,
    doses: doseLines(row, words),
    feelIt: wording.feelIt,
    notThere: wording.notThere,
    easier: wording.easier,
    harder: wording.harder,
    note: row.note ? noteIn(row.note, words) : null,
    paused: input.pausedRowIds.has(row.id) ? words.paused : null,
  };
}

/** An end position counts as held from this long on. Unit: seconds. */
export const HELD = 3;

const isHeld = ({ weeks }: PlanRow): boolean => weeks.some((cell) => (cell?.dose.holdSeconds ?? 0) >= HELD);

function massageOf(entries: Entry[], input: DocumentInput, words: ClientWords): MassageBlock | null {
  const rows = entries.filter(({ row, item }) => isVisit(row, item));
  if (rows.length === 0) return null;
  const sessions = rows.flatMap(({ row, item }) =>
    datesOf(input.plan, row).map((date) => ({
      date,
      text: words.session(date, wordingOf(item, words).name, minutesOn(input.plan, row, item, date)),
      paused: input.pausedRowIds.has(row.id),
    })),
  );
  const reviews = input.plan.reviewWeeks.map((week) =>
    words.review(dateOf(input.plan, week, "sun") ?? input.plan.startsOn, week),
  );
  return {
    heading: words.labels.massage,
    sessions: sessions.sort((a, b) => (a.date < b.date ? -1 : 1)),
    paused: sessions.some(({ paused }) => paused) ? words.pausedMassage : null,
    reviews,
    aftercare: words.aftercare,
  };
}

function minutesOn(plan: PlanContent, row: PlanRow, item: Item, date: IsoDay): number | null {
  const cell = row.weeks.find((one, week) => one?.days.some((day) => dateOf(plan, week + 1, day) === date));
  return cell ? visitMinutes(cell, row, item) : null;
}

/** The first visit from a day on that is not paused. */
export function nextVisitOf(massage: MassageBlock | null, today: IsoDay): string | null {
  return massage?.sessions.find(({ date, paused }) => date >= today && !paused)?.text ?? null;
}

function thermalOf(entries: Entry[], input: DocumentInput, words: ClientWords): ThermalBlock[] {
  return entries
    .filter(({ row, item }) => CARE.has(item.kind) && !isVisit(row, item))
    .map(({ row, item }) => {
      const wording = wordingOf(item, words);
      const applied = item.kind !== "advice";
      return {
        rowId: row.id,
        name: wording.name,
        language: wording.language,
        where: applied ? (row.regions ?? item.regions).map((region) => words.regions[region]).join(", ") : "",
        steps: wording.steps,
        whenNot: HEAT_AND_COLD.has(item.kind) ? words.thermalNot : "",
        watch: wording.notThere,
        doses: doseLines(row, words),
        paused: input.pausedRowIds.has(row.id) ? words.paused : null,
      };
    });
}

function shortListOf(
  entries: Entry[],
  rowIds: readonly string[],
  words: ClientWords,
  text: { heading: string; says: string },
) {
  const items = rowIds.flatMap((id) => {
    const entry = entries.find(({ row }) => row.id === id);
    return entry ? [wordingOf(entry.item, words).name] : [];
  });
  return items.length > 0 ? { ...text, items } : null;
}

function stripOf(plan: PlanContent, words: ClientWords): WeekStrip[] {
  return Array.from({ length: weeksOf(plan) }, (_, index) => ({
    week: index + 1,
    label: words.week(index + 1),
    days: WEEKDAYS.map((weekday) => ({
      date: dateOf(plan, index + 1, weekday),
      weekday,
      rowIds: plan.rows.filter((row) => row.weeks[index]?.days.includes(weekday)).map(({ id }) => id),
    })),
  }));
}
