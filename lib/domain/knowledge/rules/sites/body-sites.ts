import type { Rule } from "../../types";

/** Front and side of the neck (carotid, jugular, thyroid, voice box). */
export const bodySitesRules = [
  {
    id: "L01",
    keys: ["any"],
    condition: "Front and side of the neck (carotid, jugular, thyroid, voice box)",
    touches: ["neck-region-massage", "focal-deep-pressure"],
    tier: "note",
    scope: "region",
    sites: ["neck"],
    say: {
      practitioner: "Neck: work on the back of it only; never press the front or below the ear.",
      client: "Keep hands off the front of your neck.",
    },
    instead: "Work on the back of the neck only; never press the front; no sustained pressure below the ear.",
    sources: [
      { ref: "salvo-2015", stance: "supports", grade: "cited" },
      { ref: "fritz-2013", stance: "supports", grade: "listed" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "L02",
    keys: ["any"],
    condition: "Spinous processes and the coccyx",
    touches: ["pressure-near-spine", "direct-spine-pressure", "percussive"],
    tier: "note",
    scope: "region",
    sites: ["whole-back", "neck"],
    say: {
      practitioner: "Stay on muscle beside the spine; no pressure or percussion on bone or coccyx.",
      client: "Press on soft muscle. Keep off your spine.",
    },
    instead: "Stay on muscle beside the spine; never press, thump or lean on bone.",
    sources: [
      { ref: "salvo-2015", stance: "supports", grade: "cited" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "L03",
    keys: ["any"],
    condition: "Kidney area (flank below the last ribs)",
    touches: ["percussive", "deep-pressure", "lumbar-region-massage"],
    tier: "note",
    scope: "region",
    sites: ["lower-back"],
    say: {
      practitioner: "Flank below the last ribs: no percussion and no heavy pressure over the kidneys.",
      client: "No strong pressure below your ribs.",
    },
    instead: "No heavy pressure or percussion there; flank pain is F05.",
    sources: [{ ref: "salvo-2015", stance: "supports", grade: "cited" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "L04",
    keys: ["any"],
    condition: "Armpit, inner elbow, groin crease and back of the knee",
    touches: ["deep-pressure", "focal-deep-pressure"],
    tier: "note",
    scope: "region",
    sites: ["arms", "legs", "shoulder-girdle"],
    say: {
      practitioner: "Armpit, inner elbow, groin and back of the knee: light passage only.",
      client: "Keep off soft hollows like the armpit.",
    },
    instead: "Light passage only: vessels and nerves lie close.",
    sources: [
      { ref: "salvo-2015", stance: "supports", grade: "cited" },
      { ref: "fritz-2013", stance: "supports", grade: "listed" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "L05",
    keys: ["any"],
    condition: "Abdomen over the aorta",
    touches: ["abdominal-pressure", "deep-pressure"],
    tier: "note",
    scope: "region",
    sites: ["abdomen"],
    say: {
      practitioner: "Belly midline: no deep pressure; stop when a pulse is felt.",
      client: "No deep pressure on your belly.",
    },
    instead: "No deep pressure in the midline; stop when a pulse is felt.",
    sources: [
      { ref: "salvo-2015", stance: "supports", grade: "cited" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
