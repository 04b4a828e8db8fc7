import type { Rule } from "../../types";

/** Stroke or transient ischaemic attack in the last six months. */
export const recentStrokeTiaRules = [
  {
    id: "B18",
    keys: ["recent-stroke-tia"],
    condition: "Stroke or transient ischaemic attack in the last six months",
    touches: ["@massage", "@self-massage", "@exercise", "heat-whole-body", "temperature-contrast"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold massage, exercise and strong heat: stroke or TIA in the last 6 months. Ask for clearance.",
      client: "Your doctor must agree first. Skip this for now.",
    },
    instead: "Clearance first; supportive positions, light pressure on the affected side.",
    sources: [
      { ref: "werner-benjamin-1998", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "B19",
    keys: ["recent-stroke-tia"],
    condition: "Stroke or transient ischaemic attack in the last six months: neck and straining work",
    touches: ["neck-end-range", "isometric-neck", "high-load", "max-effort", "head-below-heart", "isometric-max"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No neck end range, neck isometrics, heavy load, maximal holds or head-down work: stroke or TIA in the last 6 months.",
      client: "This is too hard for now. Skip this one.",
    },
    instead: "Leave out until cleared and then keep the neck neutral.",
    sources: [
      { ref: "ifompt-2020", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
