import { HtmlDocument } from "@/components/program/html-document";
import { ProgramPage } from "@/components/program/program-page";
import { listCheckIns } from "@/lib/check-ins/queries";
import { addDays } from "@/lib/domain/day/day";
import { minutesPerDay } from "@/lib/domain/program/minutes";
import { cellOn } from "@/lib/domain/program/schedule";
import { findProgram } from "@/lib/plans/document/queries";
import { today } from "@/lib/server/clock";
import { defineLinkRoute } from "@/lib/server/link-route";
import { markupResponse } from "@/lib/server/markup";
import { shut } from "./shut";

/** The client's page. */
export const GET = defineLinkRoute(async (ctx, request) => {
  const program = await findProgram(ctx, ctx.planId);
  if (!program) return shut();
  const search = new URL(request.url).searchParams;
  const now = today();
  const day = search.get("day") === addDays(now, -1) ? addDays(now, -1) : now;
  const { document, content, pausedRowIds, exerciseRowIds, emergencyNumber } = program;
  const doses = content.rows.flatMap((row) => {
    const cell = exerciseRowIds.has(row.id) && !pausedRowIds.has(row.id) ? cellOn(content, row, day) : null;
    return cell ? [[row.id, cell.dose] as const] : [];
  });
  return markupResponse(
    <HtmlDocument language={document.language} title="Your program" script="/client/guided.js">
      <ProgramPage
        document={document}
        path={`/p/${ctx.linkId}`}
        today={now}
        day={day}
        checkIns={await listCheckIns(ctx, ctx.planId)}
        justSaved={search.has("saved")}
        minutes={minutesPerDay(doses.map(([, dose]) => dose))}
        doses={Object.fromEntries(doses)}
        emergencyNumber={emergencyNumber}
      />
    </HtmlDocument>,
  );
}, shut);
