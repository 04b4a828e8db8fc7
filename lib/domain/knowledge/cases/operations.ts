import { screen, type WorkedCase } from "./types";

/** The weeks after an operation, by whatever name it is recorded. */
export const operations: readonly WorkedCase[] = [
  {
    name: "49, neck operated five weeks ago",
    client: { screen, conditions: [{ key: "spinal-surgery", region: "neck", surgeryOn: "2026-10-18" }] },
    items: [
      { ask: "supine-neck-rotation", tier: "needs-clearance", by: ["D21M"] },
      { ask: "chin-tuck", tier: "needs-clearance", by: ["D21M"] },
      { ask: "swimming", tier: "needs-clearance", by: ["D21M"] },
      { ask: "hip-hinge", tier: "needs-clearance", by: ["D21M"] },
      { ask: "heel-slide-brace", tier: "needs-clearance", by: ["D21M"] },
    ],
    from: "rows D21, D21M: surgeon's protocol only; even walking as told",
  },
  {
    name: "69, new hip three weeks ago",
    client: { screen, conditions: [{ key: "hip-replacement", surgeryOn: "2026-11-01" }] },
    items: [
      { ask: "kneading", tier: "needs-clearance", by: ["D22"] },
      { ask: "warm-shower-or-bath", tier: "needs-clearance", by: ["D22"] },
    ],
    from: "row D22: other surgery within six weeks; a new hip is surgery",
  },
  {
    name: "30, caesarean three weeks ago",
    client: { screen, conditions: [{ key: "birth", stage: "caesarean", since: "2026-11-01" }] },
    items: [
      { ask: "swimming", tier: "needs-clearance", by: ["D22"] },
      { ask: "glute-bridge", tier: "needs-clearance", by: ["D22"] },
    ],
    from: "rows D22, G09: a caesarean is an operation",
  },
  {
    name: "67, pacemaker two weeks ago",
    client: { screen, conditions: [{ key: "pacemaker", surgeryOn: "2026-11-08", side: "left" }] },
    items: [{ ask: "kneading", tier: "needs-clearance", by: ["D22"] }],
    from: "rows C14, D22: an implantation is an operation",
  },
];
