import { screen, type WorkedCase } from "./types";

/** Combinations that the articles name, and the single signs beside them that are no red flag. */
export const redFlagsCombined: readonly WorkedCase[] = [
  {
    name: "52, back locked and short of breath with it",
    client: {
      screen: { completedOn: "2026-11-22", positive: ["chest-pain-breathless"] },
      ageYears: 52,
      conditions: [{ key: "acute-severe-pain", since: "2026-11-22" }],
    },
    items: [
      { ask: "stroking", tier: "contraindicated", by: ["A05"] },
      { ask: "pelvic-tilt-supine", tier: "contraindicated", by: ["A05"] },
    ],
    redFlags: ["rf-breathless-with-pain", "rf-chest-pain"],
    from: "row A05; article on relaxing, line 10",
  },
  {
    name: "41, back spasm and a numb patch on the thigh",
    client: {
      screen,
      ageYears: 41,
      conditions: [
        { key: "acute-spasm", region: "lower-back", since: "2026-11-20" },
        { key: "neuropathy", region: "thighs", side: "left" },
      ],
    },
    items: [
      { ask: "bird-dog", tier: "contraindicated", by: ["s-nothing-strenuous-in-episode"], also: ["s-early-rest"] },
      { ask: { id: "heat-general", region: "thighs" }, tier: "contraindicated", by: ["E05"] },
      { ask: "diaphragmatic-breathing", tier: "allowed" },
    ],
    redFlags: ["rf-neuro-with-spasm"],
    from: "article on spasm causes, line 37; row E05",
  },
  {
    name: "57, neck pain, double vision when turning the head",
    client: {
      screen: { completedOn: "2026-11-22", positive: ["carotid-vbi"] },
      ageYears: 57,
      conditions: [{ key: "neck-pain", since: "2026-11-01" }],
    },
    items: [
      { ask: "neck-rotation-hold", tier: "contraindicated", by: ["B16"] },
      { ask: "suboccipital-release", tier: "contraindicated", by: ["B16"] },
      { ask: "walking", tier: "allowed" },
    ],
    redFlags: ["rf-radiating-head-eyes"],
    from: "row B16",
  },
  {
    name: "77, tripped over the cat, back hurts since",
    client: {
      screen,
      ageYears: 77,
      conditions: [
        { key: "recent-trauma", stage: "minor", since: "2026-11-14" },
        { key: "back-pain", since: "2026-11-14" },
      ],
    },
    items: [
      { ask: "swimming", tier: "modify", by: ["s-trauma-aerobic"] },
      { ask: "kneading", tier: "modify", by: ["K02"] },
    ],
    redFlags: ["rf-after-trauma"],
    from: "article on spasm causes, line 16: rule out a fracture first",
  },
  {
    name: "33, rear-ended yesterday, neck in spasm, cannot turn the head",
    client: {
      screen,
      ageYears: 33,
      conditions: [
        { key: "whiplash", since: "2026-11-21" },
        { key: "neck-pain", since: "2026-11-21" },
        { key: "acute-spasm", region: "neck", since: "2026-11-21" },
      ],
    },
    items: [
      { ask: "suboccipital-release", tier: "needs-clearance", by: ["D26"] },
      { ask: "neck-rotation-hold", tier: "needs-clearance", by: ["D26"] },
      { ask: "glute-bridge", tier: "contraindicated", by: ["s-nothing-strenuous-in-episode"] },
    ],
    redFlags: ["rf-cannot-turn-head"],
    from: "row D26: red-flag screen first",
  },
  {
    name: "33, rear-ended two weeks ago, ordinary neck pain",
    client: {
      screen,
      ageYears: 33,
      conditions: [
        { key: "whiplash", since: "2026-11-08" },
        { key: "neck-pain", since: "2026-11-08" },
      ],
    },
    items: [
      { ask: "chin-tuck", tier: "allowed" },
      { ask: "kneading", tier: "note" },
    ],
    redFlags: [],
    from: "row D26; ordinary pain after whiplash is no red flag",
  },
  {
    name: "48, five days in bed with the back, hardly moves",
    client: {
      screen,
      ageYears: 48,
      keys: ["onset-over-3-days"],
      conditions: [{ key: "acute-severe-pain", region: "lower-back", since: "2026-11-17" }],
    },
    items: [
      { ask: "glute-bridge", tier: "contraindicated", by: ["D29"] },
      { ask: "stroking", tier: "modify", by: ["s-massage-after-acute"] },
    ],
    redFlags: ["rf-immobile-3-days"],
    from: "article on spasm causes, line 36",
  },
  {
    name: "39, vomiting and the worst back pain of her life",
    client: {
      screen,
      ageYears: 39,
      keys: ["vomiting"],
      conditions: [{ key: "acute-severe-pain", since: "2026-11-22" }],
    },
    items: [
      { ask: "glute-bridge", tier: "contraindicated", by: ["D29"] },
      { ask: "walking", tier: "modify", by: ["s-electrolyte-loss"] },
    ],
    redFlags: ["rf-fever-or-vomiting-illness"],
    from: "article on spasm causes, line 68",
  },
  {
    name: "54, chronic spasm, eight sessions, nothing helped",
    client: { screen, ageYears: 54, keys: ["no-response-to-massage"], conditions: [{ key: "chronic-spasm" }] },
    items: [
      { ask: "kneading", tier: "modify", by: ["s-massage-no-result"] },
      { ask: "walking", tier: "allowed" },
    ],
    redFlags: ["rf-persistent-despite-all"],
    from: "article on spasm causes, line 77; s-massage-no-result",
  },
  {
    name: "46, back spasm and sciatica",
    client: {
      screen,
      ageYears: 46,
      conditions: [
        { key: "chronic-spasm", region: "lower-back" },
        { key: "disc-radiculopathy", region: "lower-back" },
      ],
    },
    items: [
      { ask: "child-pose", tier: "contraindicated", by: ["D09"] },
      { ask: "cat-cow", tier: "modify", by: ["D10"] },
      { ask: "walking", tier: "allowed" },
    ],
    redFlags: ["rf-spasm-into-legs"],
    from: "article on spasm causes, line 71; rows D09, D10",
  },
  {
    name: "51, sciatica with a numb foot",
    client: {
      screen,
      ageYears: 51,
      conditions: [
        { key: "disc-radiculopathy", region: "lower-back" },
        { key: "neuropathy", region: "ankles-feet" },
      ],
    },
    items: [
      { ask: { id: "heat-general", region: "ankles-feet" }, tier: "contraindicated", by: ["E05"] },
      { ask: "prone-press-up", tier: "modify", by: ["D10"] },
    ],
    redFlags: ["rf-herniated-disc-pressure"],
    from: "rows D10, E05",
  },
  {
    name: "30, legs sore from training for three weeks",
    client: { screen, ageYears: 30, keys: ["pain-over-2-weeks"], conditions: [{ key: "doms", region: "thighs" }] },
    items: [
      { ask: "heat-general", tier: "needs-clearance", by: ["s-self-medication-limit"] },
      { ask: "glute-bridge", tier: "modify", by: ["s-active-recovery-load"] },
    ],
    redFlags: ["rf-soreness-not-going"],
    from: "article on soreness, line 27",
  },
  {
    name: "30, legs sore from training for two days",
    client: { screen, ageYears: 30, conditions: [{ key: "doms", region: "thighs", since: "2026-11-20" }] },
    items: [
      { ask: "walking", tier: "allowed" },
      { ask: "hamstring-stretch-towel", tier: "note", by: ["s-no-hard-stretch-when-sore"] },
    ],
    redFlags: [],
    from: "soreness of two days is what training does",
  },
];
