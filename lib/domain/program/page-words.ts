import type { WarningSign } from "./warning-signs";

/** What only the client's page says, beside the words it shares with the paper. Sentences with a number or a name in them
 *  are functions, so that every language can put it where it belongs and count as it counts. */
export interface PageWords {
  /** Title of the window: it names nobody and nothing. */
  readonly title: string;
  readonly yesterday: string;
  readonly todayLine: (exercises: number, minutes: number) => string;
  /** What has to be fetched first; never called for an empty list. */
  readonly kitLine: (things: readonly string[]) => string;
  readonly restDay: string;
  readonly nothingAtHome: string;
  /** Every exercise of the day is paused. */
  readonly allPaused: string;
  /** Before the plan's first day and after its last one. */
  readonly notYet: (startsOn: string) => string;
  readonly ended: (endedOn: string) => string;
  /** Back from the bad day or the short day. */
  readonly wholeDay: string;
  readonly fresh: {
    readonly heading: string;
    readonly added: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly changed: (name: string) => string;
  };
  readonly form: Readonly<
    Record<
      | "today"
      | "yesterday"
      | "done"
      | "part"
      | "skipped"
      | "none"
      | "before"
      | "after"
      | "word"
      | "tell"
      | "save"
      | "saveAgain"
      | "changeYesterday"
      | "backToToday",
      string
    >
  >;
  readonly saved: { readonly well: string; readonly severe: (phone: string) => string };
  readonly strip: { readonly done: string; readonly toDo: string };
  /** Over the plan while a warning sign stands: it has stepped back and can be opened. */
  readonly stepsBack: string;
  readonly call: (number: string) => string;
  readonly tools: Readonly<
    Record<"heading" | "larger" | "usual" | "print" | "calendar" | "language" | "change", string>
  >;
  readonly offline: OfflineWords;
  readonly opener: Readonly<Record<"opening" | "closed" | "again" | "type" | "orAsk", string>>;
  readonly code: Readonly<Record<"heading" | "label" | "open" | "wrong" | "later", string>>;
  /** In the place of the page when something was refused: why in one sentence, and what to do. */
  readonly refused: Readonly<
    Record<
      | "heading"
      | "day"
      | "tooMany"
      | "input"
      | "defect"
      | "nowhere"
      | "notSent"
      | "filledIn"
      | "saveToday"
      | "again"
      | "back",
      string
    >
  >;
  readonly birthYear: Readonly<Record<"heading" | "why" | "label" | "open" | "wrong", string>>;
  readonly calendar: {
    readonly exercises: (minutes: number) => string;
    readonly visit: (name: string, practice: string) => string;
  };
  readonly mail: {
    readonly subject: (practice: string) => string;
    /** Paragraphs before and after the address. */
    readonly before: (name: string, practitioner: string) => readonly string[];
    readonly after: (practice: string, phone: string) => readonly string[];
  };
}

/** Said by the page's own script, which has no functions of the server: `{day}` and `{count}` are put in there. */
export type OfflineWords = Readonly<
  Record<
    | "saved"
    | "keep"
    | "keeping"
    | "kept"
    | "forget"
    | "forgotten"
    | "failed"
    | "noRoom"
    | "offline"
    | "unsent"
    | "sent"
    | "refused",
    string
  >
>;

/** What a warning sign asks and what the client is told at once when it is ticked. `{emergency}` and `{phone}` stand for the
 *  practice's numbers. */
export type SignWords = Readonly<Record<WarningSign["id"], { readonly asks: string; readonly answer: string }>>;

/** What the timer of guided mode says. */
export type GuidedWords = Readonly<
  Record<
    | "get-ready"
    | "move"
    | "hold"
    | "rest"
    | "change-side"
    | "work"
    | "pause"
    | "goOn"
    | "next"
    | "skip"
    | "again"
    | "close"
    | "begin"
    | "set"
    | "sound",
    string
  >
>;

/** What the page's scripts say by themselves. */
export interface ScriptWords {
  readonly guided: GuidedWords;
  readonly offline: OfflineWords;
}
