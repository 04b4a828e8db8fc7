import { and, eq, gt, inArray } from "drizzle-orm";
import { store } from "@/db/store";
import type { IsoDay } from "@/lib/domain/day/day";
import { dueIn } from "@/lib/domain/program/due";
import type { PlanRow } from "@/lib/domain/program/plan";
import { isVisit } from "@/lib/domain/program/visits";
import { libraryOf } from "@/lib/library/queries";
import { pictureDataOf } from "@/lib/own-items/pictures/queries";
import { findProgram } from "@/lib/plans/document/queries";
import { plansInUse } from "@/lib/plans/queries";
import type { LinkContext, PracticeContext } from "@/lib/server/auth/context";
import { inTurn } from "@/lib/server/pdf/in-turn";
import { type Paper, type Prepared, prepareProgram, renderProgramPdf, setPrograms } from "@/lib/server/pdf/render-pdf";
import { findShareLink } from "@/lib/share-links/queries";
import { contentSchema } from "@/lib/templates/schema";

/** Most plans that are looked through for the week. */
const MOST = 500;

export interface Sheet {
  readonly prepared: Prepared;
  readonly title: string;
  readonly version: number;
  readonly practiceName: string;
}

/** A published plan as a sheet ready to be set, with the code of its link while that is live; null where there is none. */
export async function findSheet(ctx: PracticeContext, planId: string): Promise<Sheet | null> {
  const program = await findProgram(ctx, planId);
  if (!program) return null;
  const link = await findShareLink(ctx, planId);
  const prepared = await prepareProgram(program.document, {
    pictures: await pictureDataOf(ctx, program.document),
    ...(link?.state === "live" && { link }),
  });
  const { title, version, practice } = program.document;
  return { prepared, title, version, practiceName: practice.name };
}

export interface SheetPdf {
  readonly pdf: Buffer;
  readonly version: number;
}

/** The same as a PDF. */
export function findSheetPdf(ctx: PracticeContext, planId: string, paper: Paper): Promise<SheetPdf | null> {
  return inTurn(async () => {
    const sheet = await findSheet(ctx, planId);
    if (!sheet) return null;
    const { prepared, title, version, practiceName } = sheet;
    return { pdf: await setPrograms([prepared], { paper, title, author: practiceName }), version };
  });
}

/** The sheet of an opened link as a PDF, without the link's own code: whoever reads it has the link already, and a file
 *  that is passed on must not open the page. On the practice's paper. */
export function findClientSheet(ctx: LinkContext): Promise<SheetPdf | null> {
  return inTurn(async () => {
    const program = await findProgram(ctx, ctx.planId);
    if (!program) return null;
    const pictures = await pictureDataOf(ctx, program.document);
    const pdf = await renderProgramPdf(program.document, { paper: program.paper, pictures });
    return { pdf, version: program.document.version };
  });
}

/** Published plans that have not ended and are due in the seven days from `day`, the earliest visit first. */
export async function listDue({ practiceId }: PracticeContext, day: IsoDay) {
  const { read, tables } = store();
  const { clients, plans } = tables;
  const rows = await plansInUse(read, practiceId).orderBy(clients.fullName, plans.id).limit(MOST);
  const { itemById } = await libraryOf(read, practiceId);
  const due = rows.flatMap(({ content, publishedOn, ...row }) => {
    const plan = contentSchema.parse(content);
    const isVisitRow = (one: PlanRow) => {
      const item = itemById(one.itemId);
      return item !== undefined && isVisit(one, item);
    };
    const reasons = dueIn(plan, isVisitRow, { day, publishedOn });
    return reasons ? [{ ...row, title: plan.title, ...reasons }] : [];
  });
  const first = ({ visits, reviews }: (typeof due)[number]) => visits[0] ?? reviews[0] ?? "9999";
  return due.sort((a, b) => first(a).localeCompare(first(b)));
}

export type DuePlan = Awaited<ReturnType<typeof listDue>>[number];

/** Names of the clients of those of these plans that can be printed, by plan. */
export async function namesOfPrintable({ practiceId }: PracticeContext, planIds: readonly string[]) {
  const { read, tables } = store();
  const { plans, clients } = tables;
  const rows = await read
    .select({ planId: plans.id, clientName: clients.fullName })
    .from(plans)
    .innerJoin(clients, and(eq(clients.practiceId, plans.practiceId), eq(clients.id, plans.clientId)))
    .where(and(eq(plans.practiceId, practiceId), gt(plans.publishedVersion, 0), inArray(plans.id, [...planIds])));
  return rows;
}
