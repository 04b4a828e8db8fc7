import { screen, type WorkedCase } from "./types";

const yes = (...positive: string[]) => ({ completedOn: "2026-11-22", positive });

/** People who need emergency care. Nothing hands-on, no exercise; breathing and advice stay. */
export const redFlagsNow: readonly WorkedCase[] = [
  {
    name: "44, numb between the legs and cannot pass water",
    client: { screen: yes("cauda-equina-signs"), ageYears: 44 },
    items: [
      { ask: "walking", tier: "contraindicated", by: ["A01"] },
      { ask: "stroking", tier: "contraindicated", by: ["A01"] },
      { ask: "heat-general", tier: "contraindicated", by: ["A01"] },
      { ask: "diaphragmatic-breathing", tier: "allowed" },
    ],
    redFlags: ["rf-cauda-equina"],
    from: "row A01",
  },
  {
    name: "61, tight chest and short of breath at rest",
    client: { screen: yes("chest-pain-breathless"), ageYears: 61 },
    items: [
      { ask: "kneading", tier: "contraindicated", by: ["A05"] },
      { ask: "walking", tier: "contraindicated", by: ["A05"] },
      { ask: "sauna-steam-bath", tier: "contraindicated", by: ["A05"] },
    ],
    redFlags: ["rf-chest-pain"],
    from: "row A05",
  },
  {
    name: "39, sudden neck pain and headache unlike any before",
    client: { screen: yes("neck-dissection-signs"), ageYears: 39 },
    items: [
      { ask: "suboccipital-release", tier: "contraindicated", by: ["B17"] },
      { ask: "chin-tuck", tier: "contraindicated", by: ["B17"] },
      { ask: "ice-pack", tier: "contraindicated", by: ["B17"] },
      { ask: "paced-breathing-six", tier: "allowed" },
    ],
    redFlags: ["rf-neck-artery"],
    from: "row B17",
  },
  {
    name: "27, dark urine after the first hard class",
    client: { screen: yes("rhabdo-signs"), ageYears: 27 },
    items: [
      { ask: "sports-recovery-massage", tier: "contraindicated", by: ["A11"] },
      { ask: "warm-shower-or-bath", tier: "contraindicated", by: ["A11"] },
      { ask: "walking", tier: "contraindicated", by: ["A11"] },
    ],
    redFlags: ["rf-rhabdomyolysis"],
    from: "row A11",
  },
  {
    name: "32, thirty weeks pregnant, one calf swollen",
    client: {
      screen: yes("dvt-current"),
      ageYears: 32,
      conditions: [{ key: "pregnancy", dueDate: "2027-01-31" }],
    },
    items: [
      { ask: "side-lying-stroking", tier: "contraindicated", by: ["B01"] },
      { ask: "kneading", tier: "contraindicated", by: ["B01", "G04"] },
      { ask: "walking", tier: "needs-clearance", by: ["B02"] },
    ],
    redFlags: ["rf-pregnancy-clot", "rf-clot"],
    from: "rows B01, B02, G04; clot signs in pregnancy are an emergency",
  },
  {
    name: "29, three weeks after birth, one leg warm and thick",
    client: {
      screen: yes("dvt-current"),
      ageYears: 29,
      conditions: [{ key: "birth", stage: "vaginal", since: "2026-11-01" }],
    },
    items: [
      { ask: "stroking", tier: "contraindicated", by: ["B01"] },
      { ask: "pelvic-floor-breath", tier: "allowed" },
    ],
    redFlags: ["rf-pregnancy-clot", "rf-clot"],
    from: "row B01",
  },
  {
    name: "76, on warfarin, fell off a chair on Friday",
    client: {
      screen,
      ageYears: 76,
      medicines: ["warfarin"],
      conditions: [{ key: "recent-trauma", stage: "minor", since: "2026-11-20" }],
    },
    items: [
      { ask: "deep-tissue-massage", tier: "contraindicated", by: ["B07"] },
      { ask: "running", tier: "modify", by: ["s-trauma-aerobic"] },
      { ask: "kneading", tier: "modify", by: ["B08"] },
    ],
    redFlags: ["rf-fall-on-blood-thinner"],
    from: "bleeding must be ruled out after a fall on a blood thinner; B07, B08",
  },
];
