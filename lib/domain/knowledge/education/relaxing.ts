import type { EducationPoint } from "./types";

/** Education: relaxing and breathing. */
export const relaxingPoints = [
  {
    id: "ed-daily-relaxation",
    title: "A few minutes each day",
    practitioner:
      "Short daily practice is easier to keep than rare long sessions, and what is kept up is what helps. The article's list of illnesses that it should prevent is not supported.",
    client: {
      title: "A few minutes each day",
      lines: ["Pick a time that suits you.", "A few minutes are enough.", "Missed a day? Go on the next day."],
    },
    evidence: "general",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 57 },
      { article: "000_ca15de4cd6c16634.txt", line: 260 },
    ],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-release-skill",
    title: "Letting go can be learned",
    practitioner:
      "Tensing a muscle lightly and then letting go teaches many people to notice and drop tension; it takes some weeks of practice rather than days. Half effort is enough: long maximal holds raise blood and eye pressure.",
    client: {
      title: "Learn to let go",
      lines: ["Tense a muscle gently.", "Let it go and feel how it softens.", "It takes some weeks to learn."],
    },
    evidence: "partly supported",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 266 },
      { article: "000_ca15de4cd6c16634.txt", line: 268 },
    ],
    sources: ["qaseem-2017", "aha-resistance-2000"],
  },
  {
    id: "ed-breathe",
    title: "Never hold the breath",
    practitioner:
      "Breath held against effort raises blood pressure sharply. Cue an even breath in every hold, press and stretch, and breathing out on the hard part.",
    client: {
      title: "Keep your breath going",
      lines: [
        "Breathe on in each hold and stretch.",
        "Breathe out on the hard part.",
        "Can you talk? Then you breathe well.",
      ],
    },
    evidence: "supported",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 254 },
      { article: "000_ca15de4cd6c16634.txt", line: 256 },
      { article: "004_c888564792bce450.txt", line: 87 },
      { article: "004_c888564792bce450.txt", line: 89 },
    ],
    sources: ["aha-resistance-2000"],
  },
  {
    id: "ed-calm",
    title: "Calm helps",
    practitioner:
      "Fear and worry make pain stronger and recovery slower. Slow breathing and a clear next step help; tell the client that strong pain rarely means strong damage, after the screen has been asked.",
    client: {
      title: "Calm helps",
      lines: [
        "Pain feels worse when you are scared.",
        "Breathe slowly for a while.",
        "Then choose one small next step.",
      ],
    },
    evidence: "partly supported",
    articleLines: [{ article: "004_c888564792bce450.txt", line: 44 }],
    sources: ["qaseem-2017"],
  },
  {
    id: "ed-breath-training",
    title: "Practise breathing in good times",
    practitioner:
      "A way of breathing learned on calm days is easier to find again in pain. That is experience rather than research.",
    client: {
      title: "Practise on good days",
      lines: [
        "Learn slow breathing when you feel well.",
        "Then you know it when it hurts.",
        "Do it for a few minutes a day.",
      ],
    },
    evidence: "practice",
    articleLines: [{ article: "004_c888564792bce450.txt", line: 52 }],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-limits-of-relaxing",
    title: "What relaxing cannot do",
    practitioner:
      "Relaxing makes an acute episode easier to bear but does not by itself end it, and it replaces neither movement nor, with warning signs, a doctor.",
    client: {
      title: "Rest is one part",
      lines: [
        "To relax helps you through the worst.",
        "It does not do all the work.",
        "Move a little as soon as you can.",
      ],
    },
    evidence: "general",
    articleLines: [{ article: "004_c888564792bce450.txt", line: 50 }],
    sources: ["qaseem-2017"],
  },
  {
    id: "ed-heart-and-relaxation",
    title: "Relaxing slows the pulse",
    practitioner:
      "Pulse and pressure fall a little while a person relaxes. It is an everyday effect and no treatment of heart disease.",
    client: {
      title: "Your pulse slows down",
      lines: [
        "Your heart beats slower when you relax.",
        "That is normal.",
        "A racing or uneven pulse at rest? See a doctor.",
      ],
    },
    evidence: "supported",
    articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 69 }],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-relax-whole-spine",
    title: "The whole back, not only the sore part",
    practitioner:
      "Relaxation work goes from neck to pelvis, because people in pain tense more than the sore place. That is custom; it also keeps attention from staying on the pain.",
    client: {
      title: "Relax your whole back",
      lines: ["Start at your neck.", "Go down bit by bit to your seat.", "Let each part go soft."],
    },
    evidence: "practice",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 210 }],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-whenever-possible",
    title: "Little and often",
    practitioner:
      "Parts of a routine spread over the day are as good as one long session and easier to keep. The article's five to seven times a day is more than most people will do.",
    client: {
      title: "Little and often",
      lines: [
        "Do one move when you have a minute.",
        "You need not do them all at once.",
        "Tie it to a habit, like your tea.",
      ],
    },
    evidence: "practice",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 262 }],
    sources: ["professional-knowledge"],
  },
] as const satisfies readonly EducationPoint[];
