import { screen, type WorkedCase } from "./types";

const yes = (...positive: string[]) => ({ completedOn: "2026-11-22", positive });

/** People who must be seen by a doctor today or this week, before anything else. */
export const redFlagsToday: readonly WorkedCase[] = [
  {
    name: "53, calf sore and swollen after a plaster cast",
    client: { screen: yes("dvt-current"), ageYears: 53 },
    items: [
      { ask: "calf-stretch-wall", tier: "needs-clearance", by: ["B02"] },
      { ask: "kneading", tier: "contraindicated", by: ["B01"] },
      { ask: "cat-cow", tier: "contraindicated", by: ["s-thrombosis-stretch"] },
    ],
    redFlags: ["rf-clot"],
    from: "rows B01, B02",
  },
  {
    name: "47, foot drops since Monday",
    client: { screen: yes("progressive-neuro-deficit"), ageYears: 47 },
    items: [
      { ask: "prone-press-up", tier: "contraindicated", by: ["A02"] },
      { ask: "kneading", tier: "contraindicated", by: ["A02"] },
      { ask: "walking", tier: "contraindicated", by: ["A02"] },
    ],
    redFlags: ["rf-growing-weakness"],
    from: "row A02",
  },
  {
    name: "68, neck pain, clumsy hands, unsteady on the stairs",
    client: { screen: yes("myelopathy-signs"), ageYears: 68 },
    items: [
      { ask: "chin-tuck", tier: "contraindicated", by: ["D33"] },
      { ask: "seated-neck-shoulder-massage-session", tier: "contraindicated", by: ["D33"] },
      { ask: "heat-general", tier: "contraindicated", by: ["D33"] },
    ],
    redFlags: ["rf-cord"],
    from: "row D33",
  },
  {
    name: "36, motorcycle crash last week",
    client: { screen, ageYears: 36, conditions: [{ key: "recent-trauma", stage: "major", since: "2026-11-15" }] },
    items: [
      { ask: "stroking", tier: "contraindicated", by: ["A04"] },
      { ask: "cat-cow", tier: "contraindicated", by: ["A04"] },
      { ask: "diaphragmatic-breathing", tier: "allowed" },
    ],
    redFlags: ["rf-fracture"],
    from: "row A04",
  },
  {
    name: "78, osteoporosis, slipped in the bath last week",
    client: {
      screen,
      ageYears: 78,
      conditions: [{ key: "osteoporosis" }, { key: "recent-trauma", stage: "minor", since: "2026-11-16" }],
    },
    items: [
      { ask: "walking", tier: "contraindicated", by: ["A04"] },
      { ask: "stroking", tier: "contraindicated", by: ["A04"] },
      { ask: "child-pose", tier: "contraindicated", by: ["A04", "D01"] },
    ],
    redFlags: ["rf-fracture"],
    from: "row A04: a minor fall with osteoporosis",
  },
  {
    name: "66, prednisolone for years, stumbled on the stairs",
    client: {
      screen,
      ageYears: 66,
      medicines: ["prednisolone"],
      conditions: [{ key: "recent-trauma", stage: "minor", since: "2026-11-18" }],
    },
    items: [
      { ask: "kneading", tier: "contraindicated", by: ["A04"] },
      { ask: "walking", tier: "contraindicated", by: ["A04"] },
    ],
    redFlags: ["rf-fracture"],
    from: "row A04: a minor fall with long steroid use",
  },
  {
    name: "58, fever and back pain, transplanted kidney",
    client: {
      screen: yes("fever"),
      ageYears: 58,
      conditions: [{ key: "immune-suppression" }, { key: "back-pain", since: "2026-11-10" }],
    },
    items: [
      { ask: "kneading", tier: "contraindicated", by: ["A06"] },
      { ask: "cat-cow", tier: "contraindicated", by: ["A06", "s-fever-stretch"] },
      { ask: "heat-general", tier: "contraindicated", by: ["A06"] },
    ],
    redFlags: ["rf-spine-infection"],
    from: "row A06; fever with back pain and weak defences",
  },
  {
    name: "45, deep pain under the ribs and blood in the urine",
    client: { screen: yes("kidney-flank-signs"), ageYears: 45 },
    items: [
      { ask: "lower-back-smoothing", tier: "contraindicated", by: ["F05"] },
      { ask: "heat-general", tier: "contraindicated", by: ["F05"] },
      { ask: "walking", tier: "contraindicated", by: ["F05"] },
    ],
    redFlags: ["rf-kidney"],
    from: "row F05",
  },
  {
    name: "51, pressure recorded as not under control",
    client: { screen, ageYears: 51, conditions: [{ key: "hypertension", controlled: false }] },
    items: [
      { ask: "barbell-squat", tier: "contraindicated", by: ["C01"] },
      { ask: "kneading", tier: "needs-clearance", by: ["C02"] },
    ],
    notChecked: ["Blood pressure"],
    redFlags: ["rf-high-pressure"],
    from: "rows C01, C02",
  },
  {
    name: "34, thirty-five weeks, bad headache and blurred sight",
    client: {
      screen: yes("pregnancy-high-risk"),
      ageYears: 34,
      conditions: [{ key: "pregnancy", dueDate: "2026-12-27" }],
    },
    items: [
      { ask: "walking", tier: "contraindicated", by: ["G07"] },
      { ask: "side-lying-back-massage-session", tier: "needs-clearance", by: ["G07M"] },
    ],
    redFlags: ["rf-high-risk-pregnancy"],
    from: "rows G07, G07M",
  },
  {
    name: "59, lost weight, back hurts all night, cancer six years ago",
    client: {
      screen: yes("serious-pathology-signs"),
      ageYears: 59,
      conditions: [{ key: "cancer", stage: "past", since: "2020-03-01" }],
    },
    items: [
      { ask: "kneading", tier: "contraindicated", by: ["A03"] },
      { ask: "walking", tier: "contraindicated", by: ["A03"] },
    ],
    redFlags: ["rf-cancer-and-signs", "rf-serious-signs"],
    from: "row A03",
  },
  {
    name: "63, night pain that no position eases",
    client: { screen: yes("serious-pathology-signs"), ageYears: 63 },
    items: [
      { ask: "relaxing-back-massage-session", tier: "contraindicated", by: ["A03"] },
      { ask: "pure-relaxation-pose", tier: "contraindicated", by: ["A03"] },
      { ask: "diaphragmatic-breathing", tier: "allowed" },
    ],
    redFlags: ["rf-serious-signs"],
    from: "row A03",
  },
  {
    name: "50, three weeks of pain that is hard to bear",
    client: { screen, ageYears: 50, keys: ["pain-over-2-weeks"], conditions: [{ key: "acute-severe-pain" }] },
    items: [
      { ask: "heat-general", tier: "needs-clearance", by: ["s-self-medication-limit"] },
      { ask: "bird-dog", tier: "contraindicated", by: ["D29"] },
      { ask: "stroking", tier: "modify", by: ["s-massage-after-acute"] },
    ],
    redFlags: ["rf-long-pain"],
    from: "s-self-medication-limit; D29",
  },
  {
    name: "70, chest tight when resting, known weak heart getting worse",
    client: {
      screen: yes("chest-pain-breathless"),
      ageYears: 70,
      conditions: [{ key: "heart-failure", stage: "worse" }],
    },
    items: [
      { ask: "walking", tier: "contraindicated", by: ["A05", "C11"] },
      { ask: "seated-neck-shoulder-massage-session", tier: "contraindicated", by: ["A05", "C11"] },
    ],
    redFlags: ["rf-chest-pain", "rf-heart-failure-worse"],
    from: "rows A05, C11",
  },
];
