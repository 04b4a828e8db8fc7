import { calendarEvents } from "@/lib/domain/program/calendar-events";
import { findProgram } from "@/lib/plans/document/queries";
import { calendarFile } from "@/lib/server/calendar/calendar-file";
import { defineLinkRoute } from "@/lib/server/link-route";
import { closed } from "../closed";

/** Visits and exercise days for the client's own calendar. */
export const GET = defineLinkRoute(async (ctx, request) => {
  const program = await findProgram(ctx, ctx.planId);
  if (!program) return closed.shut(request);
  const { content, document, words } = program;
  const about = {
    of: ctx.linkId,
    name: words.page.title,
    language: document.language,
    version: document.version,
  };
  return new Response(calendarFile(calendarEvents(content, document, words), about), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="program.ics"',
    },
  });
}, closed);
