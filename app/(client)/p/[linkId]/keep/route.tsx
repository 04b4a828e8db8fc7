import { CheckInForm } from "@/components/program/check-in-form";
import { type DayProps, DayTop, SavedNote } from "@/components/program/day-top";
import { HtmlDocument } from "@/components/program/html-document";
import type { Kept } from "@/components/program/offline/kept";
import { keptFiles } from "@/components/program/offline/kept-files";
import { ProgramPage } from "@/components/program/program-page";
import { UrgentLine } from "@/components/program/urgent-box";
import { WeekStrips } from "@/components/program/week-strips";
import { listCheckIns } from "@/lib/check-ins/queries";
import { addDays } from "@/lib/domain/day/day";
import { nextVisitOf } from "@/lib/domain/program/build-document";
import { dayView } from "@/lib/domain/program/day-view";
import { WARNING_SIGNS } from "@/lib/domain/program/warning-signs";
import { findProgram, type Program } from "@/lib/plans/document/queries";
import { keepKeyOf } from "@/lib/server/auth/link-secret";
import { today } from "@/lib/server/clock";
import { newSecret } from "@/lib/server/ids";
import { defineLinkRoute } from "@/lib/server/link-route";
import { markup } from "@/lib/server/markup";
import { CLIENT_PAGE_POLICY } from "@/lib/server/security-headers";
import { closed } from "../closed";
import { stampOf } from "../stamp";

/** How many days ahead are kept: each visit with a network makes it anew. Unit: days. */
const AHEAD = 42;

/** What a phone keeps of the page, and the key it keeps it under. */
export const GET = defineLinkRoute(async (ctx, request) => {
  const program = await findProgram(ctx, ctx.planId);
  if (!program) return closed.shut(request);
  const { document, words } = program;
  const path = `/p/${ctx.linkId}`;
  const now = today();
  const day = (date: string) => words.day(date);
  const checkIns = await listCheckIns(ctx, ctx.planId);
  const last = addDays(now, AHEAD);
  const kept: Omit<Kept, "files"> & { key: string; fetched: readonly string[] } = {
    key: keepKeyOf(ctx.linkId, ctx.generation),
    stamp: stampOf(ctx, program, checkIns, now),
    // No longer than there are days in it: what is past them would be a plan without a day.
    expiresOn: [last, ctx.expiresAt].sort()[0] ?? last,
    policy: CLIENT_PAGE_POLICY,
    ...(await shellOf(program, path, ctx.larger)),
    ...(await daysOf(program, path, checkIns, now)),
    urgent: await urgentOf(program),
    saved: {
      well: await markup(<SavedNote>{words.page.offline.saved}</SavedNote>),
      severe: await markup(<SavedNote>{words.page.saved.severe(document.practice.phone)}</SavedNote>),
    },
    says: {
      offline: await markup(<span>{words.page.offline.offline.replace("{day}", day(now))}</span>),
      unsent: await markup(<span>{words.page.offline.unsent}</span>),
    },
    dayNames: Object.fromEntries([...ahead(now), ctx.expiresAt].map((date) => [date, day(date)])),
    fetched: keptFiles(document, path),
  };
  return kept;
}, closed);

/** Yesterday, today and the days to come. */
const ahead = (now: string): string[] => Array.from({ length: AHEAD + 2 }, (_, index) => addDays(now, index - 1));

async function shellOf({ document, words, emergencyNumber }: Program, path: string, larger: boolean) {
  // Nobody can write these: they are made for this answer.
  const marks = { top: newSecret(), log: newSecret(), strip: newSecret() };
  const shell = await markup(
    <HtmlDocument
      language={document.language}
      title={words.page.title}
      scripts={["/client/guided.js", "/client/offline.js"]}
      larger={larger}
    >
      <ProgramPage
        {...{ document, words, path, emergencyNumber, larger }}
        search={{}}
        fresh={[]}
        onDay={new Set(document.weeks.flatMap(({ days }) => days.flatMap(({ rowIds }) => rowIds)))}
        stepsBack={false}
        {...marks}
      />
    </HtmlDocument>,
  );
  return { marks, shell: `<!doctype html>${shell}` };
}

async function daysOf(
  { document, words, content, emergencyNumber }: Program,
  path: string,
  checkIns: Awaited<ReturnType<typeof listCheckIns>>,
  now: string,
): Promise<Pick<Kept, "days" | "short">> {
  const days = ahead(now).map(async (date) => {
    const logged = checkIns.find(({ day }) => day === date) ?? null;
    // Each day is today when it comes, and yesterday on the day after.
    const view = dayView(content, document, date);
    const dated = { ...document, nextVisit: nextVisitOf(document.massage, date) };
    const warnings = checkIns.flatMap((one) => (one.day >= addDays(date, -1) && one.day <= date ? one.warnings : []));
    const props = { document: dated, words, path, today: date, emergencyNumber, logged, warnings, view };
    const later = { ...props, today: addDays(date, 1) };
    const strip = { document, words: words.page.strip, today: date, checkIns };
    const parts = {
      top: await markup(<DayTop {...props} justSaved={false} />),
      log: await markup(<CheckInForm {...props} />),
      strip: await markup(<WeekStrips {...strip} />),
      topLater: await markup(<DayTop {...later} justSaved={false} />),
      logLater: await markup(<CheckInForm {...later} />),
    };
    return { date, parts, short: await shortOf(content, props) };
  });
  const made = await Promise.all(days);
  return {
    days: Object.fromEntries(made.map(({ date, parts }) => [date, parts])),
    short: Object.fromEntries(made.map(({ date, short }) => [date, short])),
  };
}

/** The bad day and the short day, for that day alone: on the day after the whole of it is asked about. */
async function shortOf(content: Program["content"], props: DayProps) {
  const { document } = props;
  const kinds = [document.flareDay && "flare", document.minimumDay && "minimum"] as const;
  const lists = kinds.flatMap((kind) =>
    kind ? [{ kind, view: dayView(content, document, props.view.day, kind) }] : [],
  );
  const parts = lists.map(async ({ kind, view }) => {
    const top = await markup(<DayTop {...props} view={view} justSaved={false} />);
    return [kind, { top, log: await markup(<CheckInForm {...props} view={view} />) }] as const;
  });
  return Object.fromEntries(await Promise.all(parts));
}

async function urgentOf({ document, words, emergencyNumber }: Program): Promise<Kept["urgent"]> {
  const lines = WARNING_SIGNS.map(async ({ id }) => {
    const says = words.signs[id].answer;
    const line = await markup(
      <UrgentLine says={says} phone={document.practice.phone} emergencyNumber={emergencyNumber} />,
    );
    return [id, line] as const;
  });
  return Object.fromEntries(await Promise.all(lines));
}
