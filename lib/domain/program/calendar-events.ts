import { type IsoDay, WEEKDAYS, type Weekday } from "../day/day";
import { dayView } from "./day-view";
import type { ProgramDocument } from "./document";
import type { PlanContent } from "./plan";
import type { ClientWords } from "./words";

/** A whole-day entry for the client's calendar, once or on weekdays of some weeks. */
export interface CalendarEvent {
  /** The same for the same thing in every version, so that a calendar replaces what it has. */
  readonly id: string;
  readonly on: IsoDay;
  /** Present on what comes back every week: on these weekdays, so many times in all. */
  readonly weekly?: { readonly days: readonly Weekday[]; readonly times: number };
  readonly title: string;
  readonly text: string;
}

/** What a program puts into a calendar: the visits, and the exercise days, weeks with the same days in one entry. Titles name
 *  neither the client nor what is treated: others see a calendar too. */
export function calendarEvents(content: PlanContent, document: ProgramDocument, words: ClientWords): CalendarEvent[] {
  const visits = (document.massage?.sessions ?? [])
    .filter(({ paused }) => !paused)
    .map(({ date, text }, index) => ({
      id: `visit-${index + 1}-${date}`,
      on: date,
      title: words.page.calendar.visit(words.labels.massage, document.practice.name),
      text,
    }));
  return [...visits, ...exerciseRuns(content, document).map((run) => runEvent(run, content, document, words))];
}

/** Weeks in a row with exercises on the same weekdays. */
interface Run {
  readonly fromWeek: number;
  readonly weekdays: readonly Weekday[];
  readonly dates: readonly IsoDay[];
}

function exerciseRuns(content: PlanContent, document: ProgramDocument): Run[] {
  const runs: Run[] = [];
  for (const { week, days } of document.weeks) {
    const busy = days.flatMap(({ date, weekday }) =>
      date !== null && dayView(content, document, date).exercises.length > 0 ? [{ date, weekday }] : [],
    );
    const weekdays = busy.map(({ weekday }) => weekday);
    const dates = busy.map(({ date }) => date);
    const last = runs.at(-1);
    if (last && last.weekdays.join() === weekdays.join()) {
      runs[runs.length - 1] = { ...last, dates: [...last.dates, ...dates] };
    } else runs.push({ fromWeek: week, weekdays, dates });
  }
  return runs.filter(({ dates }) => dates.length > 0);
}

function runEvent(
  { fromWeek, weekdays, dates }: Run,
  content: PlanContent,
  document: ProgramDocument,
  words: ClientWords,
): CalendarEvent {
  const views = dates.map((date) => dayView(content, document, date));
  const names = new Set(views.flatMap(({ exercises }) => exercises.map(({ number, name }) => `${number}. ${name}`)));
  return {
    id: `exercises-from-week-${fromWeek}`,
    on: dates[0] ?? document.startsOn,
    weekly: {
      days: WEEKDAYS.filter((day) => weekdays.includes(day)),
      times: dates.length,
    },
    title: words.page.calendar.exercises(Math.max(...views.map(({ minutes }) => minutes))),
    text: [...names].join("\n"),
  };
}
