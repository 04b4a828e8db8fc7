import type { EducationPoint } from "./types";

/** Education: soreness after training. */
export const sorenessPoints = [
  {
    id: "ed-soreness-cause",
    title: "Why muscles hurt the day after",
    practitioner:
      "Soreness that starts hours after training comes from small damage in fibres that did more than they were used to, and from the repair that follows; it peaks after one to three days. Beginners and new movements bring most of it; lactate is long gone by then.",
    client: {
      title: "Why you are sore the next day",
      lines: [
        "You did more than your muscles were used to.",
        "Tiny parts of the muscle need repair.",
        "It is at its worst after 1 to 3 days.",
        "It then fades within a week.",
      ],
    },
    evidence: "supported",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 21 },
      { article: "000_ca15de4cd6c16634.txt", line: 19 },
    ],
    sources: ["cheung-2003"],
  },
  {
    id: "ed-soreness-fades",
    title: "Soreness gets rarer",
    practitioner:
      "A repeated load makes less soreness each time, often after a single earlier bout. Mild soreness is harmless; its absence does not mean that training failed.",
    client: {
      title: "It gets less each time",
      lines: ["The same work hurts less the next time.", "A little soreness does no harm.", "No soreness is fine too."],
    },
    evidence: "supported",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 23 }],
    sources: ["cheung-2003"],
  },
  {
    id: "ed-eccentric",
    title: "Lowering makes the most soreness",
    practitioner:
      "Work in which a muscle lengthens under load, such as lowering a weight or walking downstairs, brings more soreness than lifting it. Add it in small amounts.",
    client: {
      title: "Going down hurts more than going up",
      lines: [
        "To lower a weight strains the muscle most.",
        "Stairs down do the same to your legs.",
        "Start with a few, then add more.",
      ],
    },
    evidence: "supported",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 31 }],
    sources: ["cheung-2003"],
  },
  {
    id: "ed-clogged-signs",
    title: "How an overworked muscle looks",
    practitioner:
      "Fluid moves into the worked tissue, so the muscle can be full, tender and slow to move for some days. Marked swelling with weakness or dark urine is not soreness: send to emergency care.",
    client: {
      title: "What a worked muscle feels like",
      lines: [
        "It may feel full and tight.",
        "It moves less for a few days.",
        "Dark urine, or a very swollen muscle? Get help at once.",
      ],
    },
    evidence: "supported",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 25 }],
    sources: ["cheung-2003", "mayo-statin-2025"],
  },
  {
    id: "ed-energy",
    title: "Where the energy comes from",
    practitioner:
      "Sets of strength work run on stored phosphate and mostly on glycogen in the muscle. A mixed diet refills it within a day for most people who train for health.",
    client: {
      title: "What your muscles run on",
      lines: ["Muscles store fuel from your food.", "Hard sets use it up.", "Meals and rest fill it again."],
    },
    evidence: "supported",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 11 }],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-recover-time",
    title: "Days between hard sessions",
    practitioner:
      "The article asks for two to three days for small muscles and three to seven for large ones. Two or three sessions a week for a muscle, with a day or two between, suit most people; judge by soreness and strength, not by the calendar alone.",
    client: {
      title: "Give hard work a gap",
      lines: [
        "Leave a day or 2 between hard sessions.",
        "Still very sore? Wait, or do light work.",
        "Walks and easy moves are fine on any day.",
      ],
    },
    evidence: "rule of thumb",
    conflict: "cf-recovery-vs-frequency",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 33 }],
    sources: ["acsm-2021", "schoenfeld-frequency-2016"],
  },
  {
    id: "ed-no-magic",
    title: "Nothing switches soreness off",
    practitioner:
      "Massage, warmth, light movement and stretching ease soreness a little or not at all; time does most. Say so before the client spends money on a remedy.",
    client: {
      title: "No quick fix",
      lines: ["No one can make it go at once.", "Warmth, a massage or a slow walk may ease it.", "Time does the rest."],
    },
    evidence: "supported",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 99 }],
    sources: ["cheung-2003", "herbert-2011"],
  },
  {
    id: "ed-tired-muscle",
    title: "Tired muscle cramps more easily",
    practitioner:
      "Cramp in sport comes mostly late and in the muscle that worked hardest, which fits nervous control upset by fatigue; fluid and salt may add to it. The theory is still debated, so keep the advice simple: pace, rest, and stretch the cramped muscle.",
    client: {
      title: "Tired muscles cramp",
      lines: [
        "Cramps come more often when you are worn out.",
        "Rest between hard efforts.",
        "Stop before you have nothing left.",
      ],
    },
    evidence: "partly supported",
    conflict: "cf-muscle-fatigue-theory",
    articleLines: [
      { article: "001_af397698c6f6c937.txt", line: 30 },
      { article: "001_af397698c6f6c937.txt", line: 29 },
    ],
    sources: ["schwellnus-2009"],
  },
] as const satisfies readonly EducationPoint[];
