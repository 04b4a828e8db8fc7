import { postgresKit } from "./kit-postgres";
import { makeSchema } from "./schema";

// drizzle-kit sees exported tables only, so each is named here.
export const {
  practices,
  users,
  sessions,
  auditRows,
  idempotencyKeys,
  limits,
  clients,
  clientConditions,
  clientMedicines,
  measurements,
  assessments,
  bodyMaps,
  screens,
  clearances,
  clearanceLetters,
  overrides,
  clientChanges,
  ruleSets,
  ruleDrafts,
  clientSessions,
  plans,
  planVersions,
  shareLinks,
  templates,
  linkSessions,
  linkViews,
  checkIns,
  alerts,
} = makeSchema(postgresKit);
