import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import type { PlanContent } from "@/lib/domain/program/plan";
import type { PracticeContext } from "@/lib/server/auth/context";
import { contentSchema } from "./schema";

/** The practice's own templates by name; those put away when asked for. */
export async function listTemplates({ practiceId }: PracticeContext, { archived = false } = {}) {
  const { read, tables } = store();
  const { templates } = tables;
  const put = archived ? isNotNull(templates.archivedAt) : isNull(templates.archivedAt);
  const rows = await read
    .select({
      id: templates.id,
      name: templates.name,
      purpose: templates.purpose,
      content: templates.content,
      revision: templates.revision,
    })
    .from(templates)
    .where(and(eq(templates.practiceId, practiceId), put))
    .orderBy(asc(templates.name))
    .limit(300);
  return rows.map((row) => ({ ...row, content: contentOf(row.content) }));
}

export type Template = Awaited<ReturnType<typeof listTemplates>>[number];

/** One template of the signed-in practice, or null. */
export async function findOwnTemplate({ practiceId }: PracticeContext, templateId: string) {
  return findTemplate(store().read, practiceId, templateId);
}

/** The same inside a transaction. */
export async function findTemplate(query: Query, practiceId: string, templateId: string): Promise<Template | null> {
  const { templates } = store().tables;
  const [row] = await query
    .select({
      id: templates.id,
      name: templates.name,
      purpose: templates.purpose,
      content: templates.content,
      revision: templates.revision,
    })
    .from(templates)
    .where(and(eq(templates.practiceId, practiceId), eq(templates.id, templateId)));
  return row ? { ...row, content: contentOf(row.content) } : null;
}

// Checked on the way in; parsed again so that an older shape is found here and not in a plan.
const contentOf = (stored: unknown): PlanContent => contentSchema.parse(stored);
