import type { Rule } from "../../types";

/** What holds for every plan, as the founding articles put it. */
export const everyPlanRules = [
  {
    id: "s-warm-up-before",
    keys: ["any"],
    condition: "Nothing warms up before it",
    touches: ["kind:stretch", "kind:strength", "kind:yoga", "kind:aerobic"],
    tier: "note",
    scope: "item",
    limit: {
      kind: "after-one-of",
      others: ["item:pre-training-warm-up", "item:warm-up-before-exercise", "aerobic-low", "kind:mobility"],
    },
    say: {
      practitioner: "No warm-up before it on that day: five minutes of easy movement first.",
      client: "Warm up first. Walk or move easily for five minutes.",
    },
    instead: "Five minutes of easy walking or small movements, then this.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [
      { article: "001_af397698c6f6c937.txt", line: 54 },
      { article: "001_af397698c6f6c937.txt", line: 47 },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-correct-technique",
    keys: ["any"],
    condition: "Strength work",
    touches: ["strength-training"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Strength work: see the movement done cleanly once, then raise the load in small steps.",
      client: "Learn the move first. Add weight bit by bit.",
    },
    instead: "Clean repetitions first; then more, then heavier.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 56 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-one-size",
    keys: ["any"],
    condition: "Dose as the library suggests it",
    touches: ["@exercise"],
    tier: "note",
    scope: "item",
    limit: { kind: "dose-fitted" },
    say: {
      practitioner: "Still the library's own dose: try it once with this client and fit range, load and number.",
      client: "This was chosen for you. Tell us when it does not fit.",
    },
    instead: "Try it together once and set the dose from what you see.",
    sources: [{ ref: "article-spasm-relief", stance: "supports", grade: "read" }],
    articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 42 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-muscle-relaxing-not-harmless",
    keys: ["any"],
    condition: "Anything that relaxes muscle",
    touches: [
      "@massage",
      "item:self-massage-session",
      "item:muscle-relaxants",
      "item:sauna-steam-bath",
      "item:heat-general",
    ],
    tier: "note",
    scope: "item",
    say: {
      practitioner:
        "Relaxing muscle has effects of its own: dizziness on rising, next-day soreness, masked pain. Say so.",
      client: "Get up slowly. You may feel tired or sore the next day.",
    },
    instead: "Tell the client what to expect today and tomorrow, and whom to call.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 240 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-do-not-ignore",
    keys: ["any"],
    condition: "Rest as the only answer to a spasm",
    touches: ["item:acute-rest"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Rest is for the first days only: agree on the day when movement begins, and when to come back.",
      client: "Rest for a day or two. Then move a little more each day.",
    },
    instead: "Set a date to look again, three days at most.",
    contested:
      "The article says a spasm should not be left to itself; most back pain does ease by itself within weeks, and staying active helps it.",
    sources: [
      { ref: "article-back-spasm-causes", stance: "supports", grade: "read" },
      { ref: "nice-ng59", stance: "looser", grade: "read" },
    ],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 84 }],
    carries: ["rf-long-untreated"],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-surgery-only-if",
    keys: ["surgery-question"],
    condition: "Thinking about back surgery",
    touches: ["item:surgery-last-resort"],
    tier: "note",
    scope: "item",
    say: {
      practitioner:
        "Surgery is weighed by doctors: birth defect, growing weakness, or pain that outlasts all other care.",
      client: "Ask your doctor about this.",
    },
    instead: "Refer the question; give no advice for or against.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 77 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
