import { type IsoDay, WEEKDAYS, type Weekday } from "../day/day";
import type { Trait } from "../knowledge/traits";
import type { Dose, Item, Position } from "../knowledge/types";
import { type Cell, type PlanContent, type PlanRow, weeksOf } from "./plan";
import { dateOf, datesOf, endsOn } from "./schedule";
import type { ClientWords } from "./words";

/** Everything the client's page, the printed sheet and the PDF say: one document, three readers.
 *  All strings are final wording; a reader adds layout, never words. */
export interface ProgramDocument {
  readonly language: string;
  readonly title: string;
  /** First name or preferred name, never the surname. */
  readonly clientName: string;
  readonly practitioner: string;
  readonly practice: { readonly name: string; readonly phone: string };
  readonly version: number;
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay;
  /** "Version 2 · updated 3 May 2026", "For Asha · 6 weeks · 23 Nov to 3 Jan". */
  readonly versionLine: string;
  readonly periodLine: string;
  readonly changed: string | null;
  readonly goal: string;
  readonly stop: { readonly heading: string; readonly lines: readonly string[] };
  readonly painLight: { readonly heading: string; readonly lines: readonly PainLightLine[] };
  readonly avoid: { readonly heading: string; readonly lines: readonly string[] } | null;
  readonly groups: readonly ExerciseGroup[];
  readonly massage: MassageBlock | null;
  readonly thermal: readonly ThermalBlock[];
  readonly flareDay: ShortList | null;
  readonly minimumDay: ShortList | null;
  readonly weeks: readonly WeekStrip[];
  readonly words: ClientWords["labels"];
  readonly weekdays: ClientWords["weekdays"];
}

export interface PainLightLine {
  readonly light: "green" | "amber" | "red";
  readonly range: string;
  readonly says: string;
}

export interface ExerciseGroup {
  readonly position: Position;
  readonly heading: string;
  readonly exercises: readonly ExerciseBlock[];
}

export interface ExerciseBlock {
  readonly rowId: string;
  readonly itemId: string;
  /** As numbered on paper and page. */
  readonly number: number;
  readonly name: string;
  readonly side: string | null;
  readonly startPosition: string;
  readonly steps: readonly string[];
  readonly doses: readonly DoseLine[];
  readonly feelIt: string;
  readonly notThere: string;
  readonly easier: string;
  readonly harder: string;
  readonly note: string | null;
  /** The sentence that replaces the exercise while it is paused. */
  readonly paused: string | null;
}

/** The dose of a run of weeks that are alike: "Weeks 1–2", "2 sets of 8, hold 5 seconds", "Mon, Wed, Fri". */
export interface DoseLine {
  readonly fromWeek: number;
  readonly toWeek: number;
  readonly weeks: string;
  readonly dose: string;
  readonly days: string;
}

export interface MassageBlock {
  readonly heading: string;
  readonly sessions: readonly { readonly date: IsoDay; readonly text: string; readonly paused: boolean }[];
  readonly paused: string | null;
  readonly reviews: readonly string[];
  readonly aftercare: readonly string[];
}

export interface ThermalBlock {
  readonly rowId: string;
  readonly name: string;
  readonly steps: readonly string[];
  readonly doses: readonly DoseLine[];
  readonly paused: string | null;
}

export interface ShortList {
  readonly heading: string;
  readonly says: string;
  readonly items: readonly string[];
}

export interface WeekStrip {
  readonly week: number;
  readonly label: string;
  readonly days: readonly {
    readonly date: IsoDay | null;
    readonly weekday: Weekday;
    readonly rowIds: readonly string[];
  }[];
}

export interface DocumentInput {
  readonly plan: PlanContent;
  readonly version: { readonly number: number; readonly publishedOn: IsoDay; readonly changed: string | null };
  readonly clientName: string;
  readonly practitioner: string;
  readonly practice: { readonly name: string; readonly phone: string; readonly emergencyNumber: string };
  /** Library entry of each row; a row without one is left out. */
  readonly itemById: ReadonlyMap<string, Item>;
  /** Rows that today's check holds back. */
  readonly pausedRowIds: ReadonlySet<string>;
  /** What this client must leave out, as movements and methods. Worded from the trait alone, so that the page can't
   *  tell a diagnosis or a medicine. */
  readonly avoid: readonly Trait[];
}

const POSITIONS: readonly Position[] = [
  "supine",
  "prone",
  "side-lying",
  "quadruped",
  "kneeling",
  "seated",
  "standing",
  "hanging",
  "varied",
];
const MASSAGE = new Set(["massage", "massage-session"]);
const THERMAL = new Set(["heat", "cold", "heat-cold", "topical", "advice"]);

type Entry = { row: PlanRow; item: Item };

/** Builds the document for one version of a plan in the words of one language. */
export function buildDocument(input: DocumentInput, words: ClientWords): ProgramDocument {
  const { plan, version } = input;
  const entries = entriesOf(input);
  return {
    language: words.language,
    title: plan.title,
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
    stop: words.stop(input.practice.phone, input.practice.emergencyNumber),
    painLight: words.painLight,
    avoid: avoidOf(input.avoid, words),
    groups: groupsOf(entries, input, words),
    massage: massageOf(entries, input, words),
    thermal: thermalOf(entries, input, words),
    flareDay: shortListOf(entries, plan.flareDay, words, words.flareDay),
    minimumDay: shortListOf(entries, plan.minimumDay, words, words.minimumDay),
    weeks: stripOf(plan, words),
    words: words.labels,
    weekdays: words.weekdays,
  };
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
  const exercises = entries.filter(({ item }) => !MASSAGE.has(item.kind) && !THERMAL.has(item.kind));
  let number = 0;
  return POSITIONS.flatMap((position) => {
    const here = exercises.filter(({ item }) => item.position === position);
    if (here.length === 0) return [];
    const blocks = here.map((entry) => exerciseOf(entry, ++number, input, words));
    return [{ position, heading: words.positions[position], exercises: blocks }];
  });
}

function exerciseOf({ row, item }: Entry, number: number, input: DocumentInput, words: ClientWords): ExerciseBlock {
  const wording = clientWording(item, words);
  return {
    rowId: row.id,
    itemId: item.id,
    number,
    name: wording.name,
    side: row.side ? words.sides[row.side] : null,
    startPosition: wording.startPosition,
    steps: wording.steps,
    doses: doseLines(row, words),
    feelIt: wording.feelIt,
    notThere: wording.notThere,
    easier: wording.easier,
    harder: wording.harder,
    note: row.note || null,
    paused: input.pausedRowIds.has(row.id) ? words.paused : null,
  };
}

function massageOf(entries: Entry[], input: DocumentInput, words: ClientWords): MassageBlock | null {
  const rows = entries.filter(({ item }) => MASSAGE.has(item.kind));
  if (rows.length === 0) return null;
  const sessions = rows.flatMap(({ row, item }) =>
    datesOf(input.plan, row).map((date) => ({
      date,
      text: words.session(date, clientWording(item, words).name, minutesOn(input.plan, row, date)),
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

function minutesOn(plan: PlanContent, row: PlanRow, date: IsoDay): number | null {
  const index = row.weeks.findIndex((cell, week) => cell?.days.some((day) => dateOf(plan, week + 1, day) === date));
  return row.weeks[index]?.dose.minutes ?? null;
}

function thermalOf(entries: Entry[], input: DocumentInput, words: ClientWords): ThermalBlock[] {
  return entries
    .filter(({ item }) => THERMAL.has(item.kind))
    .map(({ row, item }) => ({
      rowId: row.id,
      name: clientWording(item, words).name,
      steps: clientWording(item, words).steps,
      doses: doseLines(row, words),
      paused: input.pausedRowIds.has(row.id) ? words.paused : null,
    }));
}

function shortListOf(
  entries: Entry[],
  rowIds: readonly string[],
  words: ClientWords,
  text: { heading: string; says: string },
) {
  const items = rowIds.flatMap((id) => {
    const entry = entries.find(({ row }) => row.id === id);
    return entry ? [clientWording(entry.item, words).name] : [];
  });
  return items.length > 0 ? { ...text, items } : null;
}

function doseLines(row: PlanRow, words: ClientWords): DoseLine[] {
  const runs: { from: number; to: number; cell: Cell }[] = [];
  row.weeks.forEach((cell, index) => {
    if (!cell || cell.days.length === 0) return;
    const last = runs.at(-1);
    if (last && last.to === index && sameCell(last.cell, cell)) last.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1, cell });
  });
  return runs.map(({ from, to, cell }) => ({
    fromWeek: from,
    toWeek: to,
    weeks: words.weeks(from, to),
    dose: words.dose(cell.dose),
    days: words.days(cell.days),
  }));
}

function sameCell(a: Cell, b: Cell): boolean {
  const keys = new Set<keyof Dose>([...doseKeys(a.dose), ...doseKeys(b.dose)]);
  return (
    WEEKDAYS.every((day) => a.days.includes(day) === b.days.includes(day)) &&
    [...keys].every((key) => a.dose[key] === b.dose[key])
  );
}

const DOSE_KEYS = [
  "sets",
  "reps",
  "holdSeconds",
  "restSeconds",
  "minutes",
  "timesPerDay",
  "effort",
  "pressure",
  "eachSide",
] as const;

function doseKeys(dose: Dose) {
  return DOSE_KEYS.filter((key) => dose[key] !== undefined);
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

function clientWording(item: Item, words: ClientWords) {
  return words.items[item.id] ?? item.client ?? emptyWording(item);
}

function emptyWording({ name }: Item) {
  return { name, startPosition: "", steps: [], feelIt: "", notThere: "", easier: "", harder: "" };
}
