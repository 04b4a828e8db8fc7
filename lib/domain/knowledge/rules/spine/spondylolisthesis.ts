import type { Rule } from "../../types";

/** Spondylolisthesis or pars defect. */
export const spondylolisthesisRules = [
  {
    id: "D11",
    keys: ["spondylolisthesis"],
    condition: "Spondylolisthesis or pars defect",
    touches: ["end-range-spinal-extension", "loaded-spinal-extension", "direct-spine-pressure"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No loaded or full backward bending and no pressure on the spine: spondylolisthesis.",
      client: "Do not bend far back. Skip this one.",
    },
    instead: "Flexion-biased and core work in neutral.",
    sources: [
      { ref: "sinaki-1989", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D12",
    keys: ["spondylolisthesis"],
    condition: "Spondylolisthesis: extension, twisting and heavy load",
    touches: ["spinal-extension", "rotation", "high-load", "impact"],
    tier: "modify",
    scope: "item",
    change: { text: "Small extension and rotation, light load, no impact; effort 4 of 10 at most.", maxEffort: 4 },
    say: {
      practitioner: "Spondylolisthesis: small extension and rotation, light load, no impact.",
      client: "Small moves only. Use light weights.",
    },
    instead: "Small range, light load, physiotherapist advice.",
    sources: [
      { ref: "sinaki-1989", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
