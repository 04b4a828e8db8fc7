import type { Rule } from "../../types";

/** Port, pump, stimulator, breast implant or shunt. */
export const implantedDeviceRules = [
  {
    id: "K06",
    keys: ["implanted-device"],
    condition: "Port, pump, stimulator, breast implant or shunt",
    touches: ["deep-pressure", "percussive", "vibration", "heat-local"],
    tier: "contraindicated",
    scope: "region",
    say: {
      practitioner: "No deep, percussive or vibration work and no heat over an implanted device.",
      client: "Keep off the spot you told us about. No heat on it.",
    },
    instead: "Keep off the device.",
    sources: [{ ref: "nccih-2019", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
