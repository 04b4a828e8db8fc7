import { and, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import type { PlanContent } from "@/lib/domain/program/plan";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import type { TemplateChange } from "./schema";

/** Keeps content as a template, in the caller's transaction. Answers its id. */
export async function insertTemplate(
  tx: Query,
  ctx: PracticeContext,
  template: { readonly name: string; readonly purpose: string; readonly content: PlanContent },
): Promise<string> {
  const id = newId();
  const owned = { id, practiceId: ctx.practiceId, revision: 1, createdAt: now(), createdBy: ctx.userId };
  await tx.insert(store().tables.templates).values({ ...template, ...owned });
  await recordAudit(tx, ctx, { action: "template.created", subjectId: id });
  return id;
}

/** Renames a template, puts it away or takes it back. Plans that were made from it stay as they are. */
export async function changeTemplate(
  ctx: PracticeContext,
  { templateId, revision, name, purpose, archived }: TemplateChange,
): Promise<void> {
  const { write, tables } = store();
  const { templates } = tables;
  const mine = and(eq(templates.practiceId, ctx.practiceId), eq(templates.id, templateId));
  await write(async (tx) => {
    const [row] = await tx.select().from(templates).where(mine);
    if (!row) throw new Problem("not-found", "This template is not in your practice.");
    if (row.revision !== revision) {
      throw new Problem("conflict", "A colleague changed this template meanwhile. Look at it again, then save.");
    }
    const archivedAt = archived ? (row.archivedAt ?? now()) : null;
    await tx
      .update(templates)
      .set({ name, purpose, archivedAt, revision: revision + 1 })
      .where(mine);
    const changed = archived !== (row.archivedAt !== null);
    const action = !changed ? "template.changed" : archived ? "template.archived" : "template.restored";
    const fields = [...(name === row.name ? [] : ["name"]), ...(purpose === row.purpose ? [] : ["purpose"])];
    await recordAudit(tx, ctx, { action, subjectId: templateId, fields });
  });
}
