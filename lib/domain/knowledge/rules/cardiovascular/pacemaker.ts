import type { Rule } from "../../types";

/** Pacemaker or implanted defibrillator. */
export const pacemakerRules = [
  {
    id: "C13",
    keys: ["pacemaker-icd"],
    condition: "Pacemaker or implanted defibrillator",
    touches: ["deep-pressure", "focal-deep-pressure", "percussive", "vibration"],
    tier: "modify",
    scope: "region",
    sites: ["chest", "shoulder-girdle"],
    change: {
      text: "No deep, focal, percussive or vibration work over the pacemaker and its leads; light pressure at most.",
      maxPressure: "light",
    },
    say: {
      practitioner: "No deep, focal, percussive or vibration work over the pacemaker and its leads.",
      client: "Keep off the spot you told us about.",
    },
    instead: "Keep off the device and its leads; no vibration at the site.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "C14",
    keys: ["pacemaker-recent"],
    condition: "Pacemaker or defibrillator implanted within the last six weeks",
    touches: ["overhead", "hanging-from-arms", "high-load", "pulling", "heat-whole-body"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold overhead, hanging, pulling and heavy work: pacemaker in the last 6 weeks. Wait for the implant clinic.",
      client: "Do not lift your arm high yet. Ask your doctor first.",
    },
    instead: "Wait for the implant clinic's word.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
