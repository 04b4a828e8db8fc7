import type { IsoDay, Weekday } from "../day/day";
import type { Look } from "../figure/look";
import type { Position } from "../knowledge/types";
import type { OwnFigure } from "../own-items/own-figure";
import type { ClientWords, Language } from "./words";

/** Everything the client's page, the printed sheet and the PDF say: one document, three readers.
 *  All strings are final wording; a reader adds layout, never words. */
export interface ProgramDocument {
  readonly language: Language;
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
  /** Why this plan, in the practitioner's words; empty when nothing was written. */
  readonly why: string;
  /** The first visit from today on, "24 Nov 2026: massage, 30 minutes". */
  readonly nextVisit: string | null;
  /** How the person in the drawings looks. */
  readonly look: Look;
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
  /** The language of its words where it is not the document's: a part that has not been put into words yet. */
  readonly language: Language | null;
  /** What has to be fetched. */
  readonly kit: readonly string[];
  readonly side: string | null;
  /** What the drawing has to show: which side, and whether the end position is held. */
  readonly figure: {
    readonly side: "left" | "right" | null;
    readonly hold: boolean;
    /** The practice's own drawing or picture, in the place of the library's. */
    readonly own: OwnFigure | null;
    /** Text alternatives of its frames; null where the drawing's own stand. */
    readonly titles: readonly string[] | null;
  };
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
  readonly language: Language | null;
  /** Where on the body, and when it must be left out; empty for what is not put on the body. */
  readonly where: string;
  readonly whenNot: string;
  /** What must not be felt or seen. */
  readonly watch: string;
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
