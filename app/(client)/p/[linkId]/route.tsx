import { CheckInForm } from "@/components/program/check-in-form";
import { DayTop } from "@/components/program/day-top";
import { HtmlDocument } from "@/components/program/html-document";
import { ProgramPage } from "@/components/program/program-page";
import { WeekStrips } from "@/components/program/week-strips";
import { listCheckIns } from "@/lib/check-ins/queries";
import { addDays } from "@/lib/domain/day/day";
import { DAY_KINDS, dayView, viewSearch } from "@/lib/domain/program/day-view";
import { onDayOf } from "@/lib/domain/program/published-program";
import { WARNING_SIGNS } from "@/lib/domain/program/warning-signs";
import { findProgram, listFresh } from "@/lib/plans/document/queries";
import { today } from "@/lib/server/clock";
import { defineLinkRoute } from "@/lib/server/link-route";
import { markupResponse } from "@/lib/server/markup";
import { readVersion } from "@/lib/share-links/browsers/actions";
import { closed } from "./closed";
import { stampOf } from "./stamp";

/** The client's page. */
export const GET = defineLinkRoute(async (ctx, request) => {
  const program = await findProgram(ctx, ctx.planId);
  if (!program) return closed.shut(request);
  const search = new URL(request.url).searchParams;
  const now = today();
  const day = search.get("day") === addDays(now, -1) ? addDays(now, -1) : now;
  // A version of today was not there yesterday.
  const { document, words, content, emergencyNumber } =
    day === now ? program : onDayOf(program, await findProgram(ctx, ctx.planId, day));
  const kind = DAY_KINDS.find((one) => one === search.get("kind")) ?? "day";
  const checkIns = await listCheckIns(ctx, ctx.planId);
  const before = await readVersion(ctx, document.version);
  const view = dayView(content, document, day, kind);
  const path = `/p/${ctx.linkId}`;
  const logged = checkIns.find((checkIn) => checkIn.day === day) ?? null;
  // A sign ticked late at night stands in the morning.
  const warnings = checkIns.flatMap((one) => (one.day >= addDays(now, -1) ? one.warnings : []));
  const dayProps = { document, words, path, today: now, view, logged, warnings, emergencyNumber };
  return markupResponse(
    <HtmlDocument
      language={document.language}
      title={words.page.title}
      scripts={["/client/guided.js", "/client/offline.js"]}
      larger={ctx.larger}
    >
      <ProgramPage
        {...{ document, words, path, emergencyNumber }}
        larger={ctx.larger}
        search={viewSearch(view, now)}
        fresh={before === null ? [] : await listFresh(ctx, program, before)}
        onDay={new Set(view.exercises.map(({ rowId }) => rowId))}
        stepsBack={WARNING_SIGNS.some(({ id, urgency }) => urgency !== "this-week" && warnings.includes(id))}
        top={<DayTop {...dayProps} justSaved={search.get("saved") === "severe" ? "severe" : search.has("saved")} />}
        log={<CheckInForm {...dayProps} />}
        strip={<WeekStrips document={program.document} words={words.page.strip} today={now} checkIns={checkIns} />}
      />
    </HtmlDocument>,
    { "x-plan-stamp": stampOf(ctx, program, checkIns, now) },
  );
}, closed);
