import { alertTables } from "./alerts";
import { assessmentTables } from "./assessments";
import { auditTables } from "./audit";
import { bodyMapTables } from "./body-maps";
import { checkInTables } from "./check-ins";
import { clientTables } from "./clients";
import { decisionTables } from "./decisions";
import { factTables } from "./facts";
import type { Kit } from "./kit-sqlite";
import { ownItemTables } from "./own-items";
import { planTables } from "./plans";
import { practiceTables } from "./practice";
import { recordTables } from "./record";
import { ruleTables } from "./rules";
import { sessionTables } from "./sessions";
import { shareLinkTables } from "./share-links";
import { templateTables } from "./templates";

/** All tables on one kit: called once for SQLite, once for PostgreSQL. */
export function makeSchema(kit: Kit) {
  const practice = practiceTables(kit);
  const clients = clientTables(kit, practice);
  const plans = planTables(kit, clients);
  return {
    ...practice,
    ...auditTables(kit),
    ...ruleTables(kit, practice),
    ...ownItemTables(kit, practice),
    ...templateTables(kit, practice),
    ...clients,
    ...factTables(kit, clients),
    ...assessmentTables(kit, clients),
    ...bodyMapTables(kit, clients),
    ...decisionTables(kit, clients),
    ...recordTables(kit, clients),
    ...plans,
    ...shareLinkTables(kit, plans),
    ...checkInTables(kit, plans),
    ...alertTables(kit, clients),
    ...sessionTables(kit, clients),
  };
}

export type Tables = ReturnType<typeof makeSchema>;
