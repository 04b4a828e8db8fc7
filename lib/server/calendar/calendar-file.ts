import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  ICalWeekday,
} from "ical-generator";
import type { IsoDay, Weekday } from "@/lib/domain/day/day";
import type { CalendarEvent } from "@/lib/domain/program/calendar-events";

const WEEKDAYS: Readonly<Record<Weekday, ICalWeekday>> = {
  mon: ICalWeekday.MO,
  tue: ICalWeekday.TU,
  wed: ICalWeekday.WE,
  thu: ICalWeekday.TH,
  fri: ICalWeekday.FR,
  sat: ICalWeekday.SA,
  sun: ICalWeekday.SU,
};

interface About {
  /** What the entries belong to: the same for every version, so that a second import replaces the first. */
  readonly of: string;
  readonly name: string;
  readonly language: string;
  readonly version: number;
}

/** Whole-day entries as an iCalendar file (RFC 5545). They block no time, and name no address that opens anything. */
export function calendarFile(events: readonly CalendarEvent[], { of, name, language, version }: About): string {
  const calendar = ical({
    name,
    prodId: { company: "Unknot", product: "Program", language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, on, weekly, title, text } of events) {
    calendar.createEvent({
      id: `${id}@${of}.unknot`,
      sequence: version,
      start: dateOf(on),
      allDay: true,
      summary: title,
      description: text,
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(weekly && {
        repeating: {
          freq: ICalEventRepeatingFreq.WEEKLY,
          byDay: weekly.days.map((day) => WEEKDAYS[day]),
          // Not until a day: the library writes a time there, which an entry without times must not have.
          count: weekly.times,
        },
      }),
    });
  }
  return calendar.toString();
}

const dateOf = (day: IsoDay): Date => new Date(`${day}T00:00:00Z`);
