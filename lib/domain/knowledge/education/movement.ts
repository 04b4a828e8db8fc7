import type { EducationPoint } from "./types";

/** Education: exercise and walking. */
export const movementPoints = [
  {
    id: "ed-warm-up",
    title: "Warm up first",
    practitioner:
      "A few minutes of easy general movement, then the day's movements done lightly, prepares for effort and is without risk. That it prevents injury is likely but not proved for every sport; long cold stretches beforehand do not replace it.",
    client: {
      title: "Warm up first",
      lines: [
        "Move gently for 5 to 10 minutes first.",
        "Then do your moves with little effort.",
        "Add effort bit by bit.",
      ],
    },
    evidence: "partly supported",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 101 },
      { article: "001_af397698c6f6c937.txt", line: 47 },
      { article: "003_4780e388aed0fa4a.txt", line: 26 },
    ],
    sources: ["behm-2016", "acsm-2021"],
  },
  {
    id: "ed-stretch-role",
    title: "What stretching does",
    practitioner:
      "Regular stretching increases and keeps range and many people like how it feels. It hardly changes soreness after training, and skipping it has not been shown to cause spasm.",
    client: {
      title: "What stretching can do",
      lines: [
        "It helps you bend and turn further.",
        "It will not do much for soreness.",
        "Stretch until it pulls, not until it hurts.",
      ],
    },
    evidence: "partly supported",
    conflict: "cf-stretch-soreness",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 35 },
      { article: "000_ca15de4cd6c16634.txt", line: 102 },
      { article: "002_f5ba936aec9c3c70.txt", line: 39 },
    ],
    sources: ["herbert-2011", "behm-2016"],
  },
  {
    id: "ed-exercise-must-help",
    title: "Exercise should ease, not worsen",
    practitioner:
      "One article says stop at any pain, another allows mild discomfort that passes within 15 minutes. Mild pain that settles is acceptable in graded exercise; pain that climbs, spreads or stays is the sign to stop and change the plan.",
    client: {
      title: "When to stop a move",
      lines: [
        "A mild ache that fades is all right.",
        "Stop if the pain grows or spreads.",
        "Stop if it is more than mild after 15 minutes.",
        "Then tell us.",
      ],
    },
    evidence: "partly supported",
    conflict: "cf-pain-during-exercise",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 281 },
      { article: "002_f5ba936aec9c3c70.txt", line: 87 },
    ],
    sources: ["smith-2017"],
  },
  {
    id: "ed-keep-moving",
    title: "Keep moving",
    practitioner:
      "Staying active within comfort helps recovery from back pain, and regular exercise of any kind lowers the risk of the next episode. The kind matters less than that it is kept up.",
    client: {
      title: "Keep moving",
      lines: [
        "Move each day as far as it feels all right.",
        "Walk, dance, hike or do yoga: you choose.",
        "Small moves in the day count too.",
      ],
    },
    evidence: "supported",
    articleLines: [
      { article: "004_c888564792bce450.txt", line: 28 },
      { article: "004_c888564792bce450.txt", line: 30 },
      { article: "002_f5ba936aec9c3c70.txt", line: 35 },
      { article: "002_f5ba936aec9c3c70.txt", line: 91 },
      { article: "003_4780e388aed0fa4a.txt", line: 22 },
    ],
    sources: ["dahm-2010", "steffens-2016", "nice-ng59"],
  },
  {
    id: "ed-walking",
    title: "Walking",
    practitioner:
      "Walking eases chronic low-back pain about as well as other exercise, and in one large trial a growing walking plan with advice made new episodes rarer. The article's percentage for a single walk rests on one small study and is not repeated.",
    client: {
      title: "Walks help",
      lines: ["Walk on most days.", "Start with a short, easy walk.", "Add a few minutes when it feels all right."],
    },
    evidence: "partly supported",
    conflict: "cf-walking-figure",
    articleLines: [
      { article: "002_f5ba936aec9c3c70.txt", line: 35 },
      { article: "002_f5ba936aec9c3c70.txt", line: 91 },
    ],
    sources: ["sitthipornvorakul-2018", "pocovi-2024"],
  },
  {
    id: "ed-not-all-exercise",
    title: "The exercise that fits",
    practitioner:
      "Exercise helps low-back pain in general, no single type clearly more than another. Choose by what the client can do, wants to do and may do safely.",
    client: {
      title: "Choose what fits you",
      lines: [
        "To move is good for a sore back.",
        "Not each move suits each person.",
        "We pick moves that are safe for you.",
      ],
    },
    evidence: "supported",
    articleLines: [
      { article: "002_f5ba936aec9c3c70.txt", line: 87 },
      { article: "003_4780e388aed0fa4a.txt", line: 42 },
    ],
    sources: ["nice-ng59", "qaseem-2017"],
  },
  {
    id: "ed-gentle-first",
    title: "Too sore for sport? Go gentler",
    practitioner:
      "Where brisk exercise hurts, slow forms such as tai chi, easy yoga or short walks keep the client active until more is possible.",
    client: {
      title: "Too sore for sport?",
      lines: ["Choose slow moves.", "Try a short walk, tai chi or easy yoga.", "Go back to more when it hurts less."],
    },
    evidence: "partly supported",
    articleLines: [
      { article: "003_4780e388aed0fa4a.txt", line: 46 },
      { article: "003_4780e388aed0fa4a.txt", line: 44 },
    ],
    sources: ["qaseem-2017"],
  },
  {
    id: "ed-strength-protects",
    title: "Strength lowers the risk",
    practitioner:
      "Exercise makes further episodes of low-back pain about a third rarer for a year or so, with advice rarer still, as long as it is kept up. It lowers the risk; it does not end it, and it needs no perfect technique to begin.",
    client: {
      title: "A strong back helps",
      lines: [
        "Train your back 2 or 3 times a week.",
        "Start light and add bit by bit.",
        "Pain may still come back. Then start low again.",
      ],
    },
    evidence: "partly supported",
    articleLines: [
      { article: "001_af397698c6f6c937.txt", line: 47 },
      { article: "001_af397698c6f6c937.txt", line: 56 },
      { article: "003_4780e388aed0fa4a.txt", line: 20 },
    ],
    sources: ["steffens-2016"],
  },
  {
    id: "ed-walk-hurts",
    title: "Why walking may hurt",
    practitioner:
      "Standing and walking load the low back and can irritate a sore one; the article calls posture the usual reason, which is not shown. Leg pain or heaviness that eases on sitting suggests a narrow canal, calf pain that eases on standing still suggests arteries: both go to a doctor.",
    client: {
      title: "If it hurts to walk",
      lines: [
        "Walk less far, but more often.",
        "Sit down for a while when you need to.",
        "Do your legs hurt or go numb? Tell us.",
      ],
    },
    evidence: "partly supported",
    articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 83 }],
    sources: ["nass-stenosis-2011"],
  },
] as const satisfies readonly EducationPoint[];
