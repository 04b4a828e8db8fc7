import type { Rule } from "../../types";

/** Plan rules: days between hard training of the same muscles. */
export const trainingDaysRules = [
  {
    id: "P01",
    keys: ["any"],
    condition: "Large muscles loaded hard again within 3 days",
    touches: ["high-load", "max-effort", "eccentric-heavy"],
    tier: "note",
    scope: "item",
    limit: { kind: "days-apart", least: 3, regions: ["legs", "hips", "buttocks", "whole-back", "chest"] },
    say: {
      practitioner:
        "Hard work on legs, back or chest again before the third day: leave 3 to 7 days where soreness lasts.",
      client: "Leave a few days of rest. Then work these muscles hard again.",
    },
    instead: "Move the second hard day on, or make it a light one.",
    contested:
      "The article asks for 3 to 7 days; public guidance accepts 2 to 3 sessions a week with about 48 hours between. The article's own programs train every other day.",
    sources: [
      { ref: "article-muscle-soreness", stance: "supports", grade: "read" },
      { ref: "acsm-2021", stance: "looser", grade: "cited" },
    ],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 33 }],
    carries: ["recovery-days-by-muscle-size"],
    reviewedOn: "2026-11-22",
  },
  {
    id: "P02",
    keys: ["any"],
    condition: "Small muscles loaded hard again within 2 days",
    touches: ["high-load", "max-effort", "eccentric-heavy"],
    tier: "note",
    scope: "item",
    limit: { kind: "days-apart", least: 2, regions: ["arms", "shoulder-girdle"] },
    say: {
      practitioner: "Hard work on arms or shoulders on two days running: leave 2 to 3 days.",
      client: "Leave 2 or 3 days of rest. Then work your arms hard again.",
    },
    instead: "Put a free day between, or make the second day a light one.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 33 }],
    carries: ["recovery-days-by-muscle-size"],
    reviewedOn: "2026-11-22",
  },
  {
    id: "P03",
    keys: ["any"],
    condition: "Pull-ups on two days running",
    touches: ["item:pull-up", "item:eccentric-pull-up-assisted"],
    tier: "modify",
    scope: "item",
    limit: { kind: "days-apart", least: 2, regions: ["whole-back", "arms", "shoulder-girdle"] },
    change: { text: "Leave a free day between pull-up days." },
    say: {
      practitioner: "Pull-ups on two days running: keep at least one free day between.",
      client: "Take a day off after pull-ups.",
    },
    instead: "Every other day at most: Monday, Wednesday, Friday.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 141 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "P04",
    keys: ["any"],
    condition: "Heavy load on the day of deep hands-on work",
    touches: ["high-load", "max-effort", "eccentric-heavy"],
    tier: "modify",
    scope: "item",
    limit: { kind: "not-on-the-day-of", others: ["deep-pressure", "focal-deep-pressure"] },
    change: { text: "Move it to another day than the deep work on that area." },
    say: {
      practitioner: "Heavy load and deep pressure meet the same area on one day: move one of them.",
      client: "Do this on another day than your deep massage.",
    },
    instead: "Deep work on a rest day, or light movement only on the day of the massage.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "P05",
    keys: ["any"],
    condition: "Less than a minute of rest between sets",
    touches: ["strength-training"],
    tier: "note",
    scope: "item",
    limit: { kind: "rest-between-sets", least: 60 },
    say: {
      practitioner: "Rest between sets under a minute: 60 to 120 seconds make most people ready again.",
      client: "Rest for about a minute. Then do the next set.",
    },
    instead: "60 to 120 seconds; shorter only for trained clients who want it.",
    contested:
      "One line of the article says 1 to 2 minutes restore readiness, another uses short rests for muscle size; longer rests build muscle at least as well.",
    sources: [
      { ref: "article-muscle-soreness", stance: "supports", grade: "read" },
      { ref: "acsm-2021", stance: "stricter", grade: "cited" },
    ],
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 13 },
      { article: "000_ca15de4cd6c16634.txt", line: 124 },
    ],
    carries: ["rest-between-sets"],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
