import { screen, type WorkedCase } from "./types";

/** What the sources or sound practice ask for and the check does not say yet. Not run: each line waits for a decision. */
export const disputed: readonly WorkedCase[] = [
  {
    name: "49, neck operated five weeks ago",
    client: { screen, conditions: [{ key: "spinal-surgery", region: "neck", surgeryOn: "2026-10-18" }] },
    items: [
      { ask: "supine-neck-rotation", tier: "contraindicated", by: ["D21"] },
      { ask: "chin-tuck", tier: "contraindicated", by: ["D21"] },
      { ask: "swimming", tier: "needs-clearance", by: ["D21M"] },
      { ask: "hip-hinge", tier: "needs-clearance", by: ["D21M"] },
      { ask: "heel-slide-brace", tier: "needs-clearance", by: ["D21M"] },
    ],
    from: "row D21: surgeon's protocol only; even walking as told",
  },
  {
    name: "69, narrow neck arteries, massage chosen for the neck",
    client: { screen, conditions: [{ key: "carotid-vbi" }] },
    items: [
      { ask: { id: "neuromuscular-massage", region: "neck" }, tier: "contraindicated", by: ["B16"] },
      { ask: { id: "kneading", region: "neck" }, tier: "contraindicated", by: ["B16"] },
      { ask: "therapeutic-specific-massage", tier: "contraindicated", by: ["B16"] },
      { ask: "supine-head-lift-endurance", tier: "contraindicated", by: ["B16"] },
    ],
    from: "row B16: work below the neck only; hands on the neck are neck massage by any name",
  },
  {
    name: "24, loose joint at the top of the neck, trigger points there",
    client: { screen, conditions: [{ key: "atlantoaxial-instability" }] },
    items: [{ ask: { id: "neuromuscular-massage", region: "neck" }, tier: "contraindicated", by: ["D18"] }],
    from: "row D18: no neck work",
  },
  {
    name: "48, rheumatoid arthritis, head lifts",
    client: { screen, conditions: [{ key: "rheumatoid-arthritis", stage: "none" }] },
    items: [{ ask: "supine-head-lift-endurance", tier: "needs-clearance", by: ["D16"] }],
    from: "row D16: rheumatology word before neck loading",
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
  {
    name: "61, thrombosis not specified, wants to walk",
    client: { screen, conditions: [{ key: "dvt" }] },
    items: [
      { ask: "walking", tier: "needs-clearance", by: ["B02"] },
      { ask: "seated-cat-cow", tier: "needs-clearance", by: ["B02"] },
    ],
    redFlags: [],
    from: "row U03: treat as a current clot (B01, and so B02)",
  },
  {
    name: "71, aneurysm, wants to run and to use the sauna",
    client: { screen, conditions: [{ key: "aneurysm" }] },
    items: [
      { ask: "running", tier: "contraindicated", by: ["B14"] },
      { ask: "sauna-steam-bath", tier: "needs-clearance" },
      { ask: "hiking", tier: "needs-clearance" },
    ],
    from: "row B14: no straining, gentle walking as agreed with the clinician",
  },
  {
    name: "54, fentanyl patch, firm massage",
    client: { screen, medicines: ["fentanyl patch"] },
    items: [
      { ask: "deep-tissue-massage", tier: "modify", by: ["J02", "J03"] },
      { ask: "hacking", tier: "modify", by: ["J03"] },
    ],
    from: "rows J02, J03: an opioid through the skin is an opioid",
  },
  {
    name: "60, nitroglycerin patch",
    client: { screen, medicines: ["nitroglycerin patch"] },
    items: [{ ask: "child-pose", tier: "modify", by: ["J06"] }],
    from: "row J06: nitrate",
  },
  {
    name: "63, takes aspirin",
    client: { screen, medicines: ["aspirin 100 mg"] },
    items: [{ ask: "deep-tissue-massage", tier: "modify", by: ["B09"] }],
    notChecked: [],
    from: "row B09: antiplatelet medicine (aspirin, clopidogrel); the word as everybody writes it",
  },
  {
    name: "66, diabetes, gliclazide, no injections",
    client: { screen, medicines: ["gliclazide"] },
    items: [{ ask: "kneading", tier: "note" }],
    notChecked: [],
    from: "row F03 speaks of an insulin injection site used recently",
  },
  {
    name: "68, osteoporosis, hanging forward",
    client: { screen, conditions: [{ key: "osteoporosis" }] },
    items: [
      { ask: "standing-forward-hang-shake", tier: "contraindicated", by: ["D01"] },
      { ask: "partner-shaking", tier: "contraindicated", by: ["D01"] },
    ],
    from: "row D01: loaded or full forward bending; the trunk hangs and rolls up",
  },
  {
    name: "43, slipped disc, hanging forward",
    client: { screen, conditions: [{ key: "disc-radiculopathy", region: "lower-back" }] },
    items: [{ ask: "standing-forward-hang-shake", tier: "contraindicated", by: ["D09"] }],
    from: "row D09: loaded or full bending",
  },
  {
    name: "77, wedge fracture, massage ball at the wall",
    client: { screen, conditions: [{ key: "vertebral-fracture", region: "mid-back" }] },
    items: [{ ask: "ball-rolling-self-massage", tier: "needs-clearance", by: ["D05"] }],
    from: "row D05: anything else; gentle touch only (D04)",
  },
  {
    name: "62, worn knees only",
    client: { screen, conditions: [{ key: "osteoarthritis", region: "knees" }] },
    items: [{ ask: "cat-cow", tier: "note" }],
    from: "row D15; s-arthritis is about stretching a back with arthritis, not about knees",
  },
  {
    name: "45, spasm since yesterday, heat",
    client: { screen, conditions: [{ key: "acute-spasm", region: "lower-back", since: "2026-11-21" }] },
    items: [{ ask: "heat-general", tier: "modify", by: ["s-heat-not-before-3-days"] }],
    from: "s-heat-not-before-3-days: the day of onset is on the record",
  },
  {
    name: "50, very strong pain since a month",
    client: { screen, conditions: [{ key: "acute-severe-pain", region: "lower-back", since: "2026-10-20" }] },
    items: [{ ask: "heat-general", tier: "needs-clearance", by: ["s-self-medication-limit"] }],
    redFlags: ["rf-immobile-3-days", "rf-long-pain"],
    from: "s-self-medication-limit and the red flag on long pain: the day of onset is on the record",
  },
  {
    name: "32, allergy to nuts",
    client: { screen, allergies: ["nuts"] },
    items: [{ ask: "kneading", tier: "modify", by: ["I03"] }],
    notChecked: [],
    from: "row I03; the word as everybody writes it",
  },
];
