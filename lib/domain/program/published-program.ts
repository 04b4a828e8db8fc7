import { check } from "../check/check";
import { checkItemOf } from "../check/check-item";
import type { CheckContext, CheckResult, Facts } from "../check/types";
import { DEFAULT_LOOK, lookFrom } from "../figure/look";
import { isTrait, type Trait } from "../knowledge/traits";
import { buildDocument } from "./build-document";
import { callName } from "./call-name";
import { checkPlan, type Library, pausedRows } from "./check-plan";
import type { ProgramDocument } from "./document";
import type { PlanContent } from "./plan";
import type { ClientWords } from "./words";

/** The published program as the client gets it, checked as of today. */
export interface Program {
  readonly document: ProgramDocument;
  readonly words: ClientWords;
  readonly content: PlanContent;
  /** What the check says of the plan today. For the practitioner alone. */
  readonly check: CheckResult;
  readonly pausedRowIds: ReadonlySet<string>;
  readonly emergencyNumber: string;
  /** What the practice prints on. */
  readonly paper: "a4" | "letter";
}

/** Who is on the page. */
interface People {
  readonly preferredName: string;
  readonly fullName: string;
  readonly language: string;
  readonly clientLook: string;
  readonly practiceLook: string;
  readonly practitioner: string;
  readonly practice: {
    readonly name: string;
    readonly phone: string;
    readonly emergencyNumber: string;
    readonly paper: string;
  };
}

/** What was read of a plan that is shown. */
interface Read {
  readonly version: {
    readonly planId: string;
    readonly number: number;
    readonly content: PlanContent;
    readonly changed: string | null;
    readonly publishedOn: string;
  };
  readonly facts: Facts;
  readonly people: People;
  readonly context: CheckContext;
  readonly words: ClientWords;
}

/** A program as it was on an earlier day: the exercises of the version that was followed then, everything else as it stands.
 *  Without such a version it is the program itself. */
export function onDayOf(program: Program, then: Program | null): Program {
  if (!then) return program;
  const { groups, flareDay, minimumDay, startsOn, endsOn } = then.document;
  const document = { ...program.document, groups, flareDay, minimumDay, startsOn, endsOn };
  return { ...program, document, content: then.content };
}

/** Programs kept ready for each library. */
const MOST_KEPT = 100;

const kept = new WeakMap<Library, Map<string, Program>>();

/** The program that follows from what was read. The same reading, to the last letter, makes the same program, so it is made
 *  once: a client's page is asked for far more often than anything on it changes. */
export function programOf(read: Read, library: Library): Program {
  const { words, ...rest } = read;
  const name = JSON.stringify([words.language, rest]);
  const programs = kept.get(library) ?? new Map<string, Program>();
  kept.set(library, programs);
  const known = programs.get(name);
  if (known) return known;
  const program = made(read, library);
  if (programs.size >= MOST_KEPT) programs.clear();
  programs.set(name, program);
  return program;
}

function made({ version, facts, people, context, words }: Read, library: Library): Program {
  const result = checkPlan(facts, version.content, library, context);
  const pausedRowIds = pausedRows(result);
  const document = buildDocument(
    {
      plan: version.content,
      today: context.today,
      version: { number: version.number, publishedOn: version.publishedOn, changed: version.changed },
      clientName: callName(people),
      practitioner: people.practitioner,
      practice: people.practice,
      itemById: new Map(library.items.map((item) => [item.id, item])),
      ownFigures: library.ownFigures,
      pausedRowIds,
      avoid: traitsToAvoid(facts, library, context),
      look: lookFrom(people.clientLook) ?? lookFrom(people.practiceLook) ?? DEFAULT_LOOK,
    },
    words,
  );
  return {
    document,
    words,
    content: version.content,
    check: result,
    pausedRowIds,
    emergencyNumber: people.practice.emergencyNumber,
    paper: people.practice.paper === "letter" ? "letter" : "a4",
  };
}

// Over the whole library, not over the plan: the client also meets sauna and gym elsewhere.
function traitsToAvoid(facts: Facts, { items, rules }: Library, context: CheckContext): Trait[] {
  const { findings } = check(
    facts,
    items.map((item) => checkItemOf(item)),
    rules,
    context,
  );
  return findings
    .filter(({ tier, scope }) => tier === "contraindicated" && scope !== "region")
    .flatMap(({ rule }) => rule.touches.filter(isTrait));
}
