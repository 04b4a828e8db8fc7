import type { EducationPoint } from "./types";

/** Education: sitting, lifting, heat and cold. */
export const dailyLifePoints = [
  {
    id: "ed-asymmetry",
    title: "Two sides differ",
    practitioner:
      "Everyone has a stronger side, and it shows when one arm tires first. A steady difference is no illness and needs no cure; new weakness does need a doctor.",
    client: {
      title: "Your 2 sides differ",
      lines: ["Most people have a strong side.", "That is normal.", "Is one side getting weak? Tell us."],
    },
    evidence: "supported",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 39 },
      { article: "000_ca15de4cd6c16634.txt", line: 41 },
    ],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-posture-load",
    title: "Long sitting",
    practitioner:
      "Long sitting tires neck and back, and a change brings comfort; yet reviews do not agree that the way of sitting causes pain. Advise breaks rather than one correct posture.",
    client: {
      title: "Sitting for long",
      lines: [
        "Your back tires in one position.",
        "Get up every half hour or so.",
        "No one way to sit is best for all.",
      ],
    },
    evidence: "disputed",
    conflict: "cf-posture",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 45 },
      { article: "000_ca15de4cd6c16634.txt", line: 161 },
      { article: "004_c888564792bce450.txt", line: 35 },
    ],
    sources: ["swain-2020"],
  },
  {
    id: "ed-calf",
    title: "Calves at work",
    practitioner:
      "Standing still lets blood pool in the legs because the calf does not pump. Walking and heel raises help; one swollen, warm or tender calf is never massaged but sent to a doctor.",
    client: {
      title: "Standing for long",
      lines: [
        "Your calves hold you up all day.",
        "Walk a little, or lift your heels.",
        "One calf swollen and sore? See a doctor today.",
      ],
    },
    evidence: "partly supported",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 47 }],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-lifting",
    title: "Lifting",
    practitioner:
      "Load held close, hips and knees sharing the work, and no hurry make a lift easier. Training in one correct style has not been shown to prevent back pain; getting used to lifting by small steps is the better aim.",
    client: {
      title: "Lifting",
      lines: [
        "Keep the load close to you.",
        "Use your legs and hips.",
        "Too heavy? Split it or ask for help.",
        "Backs get used to lifting bit by bit.",
      ],
    },
    evidence: "practice",
    articleLines: [{ article: "004_c888564792bce450.txt", line: 37 }],
    sources: ["verbeek-2011"],
  },
  {
    id: "ed-workstation",
    title: "The workplace",
    practitioner:
      "Feet on the floor, back supported, screen at eye height: a comfortable start, though fittings alone are not shown to prevent pain. Breaks count for more.",
    client: { title: "Your desk", lines: ["Put both feet on the floor.", "Lean on the back rest.", "Get up often."] },
    evidence: "practice",
    articleLines: [
      { article: "004_c888564792bce450.txt", line: 35 },
      { article: "002_f5ba936aec9c3c70.txt", line: 53 },
    ],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-posture-attention",
    title: "Change position often",
    practitioner:
      "Noticing a position and changing it is useful for comfort. No posture is proved right, and watching oneself all day can add worry.",
    client: {
      title: "Change how you sit or stand",
      lines: ["Notice now and then how you sit.", "Then shift, or stand up.", "You need not sit up straight all day."],
    },
    evidence: "disputed",
    conflict: "cf-posture",
    articleLines: [
      { article: "003_4780e388aed0fa4a.txt", line: 89 },
      { article: "003_4780e388aed0fa4a.txt", line: 87 },
    ],
    sources: ["swain-2020"],
  },
  {
    id: "ed-heat-cold",
    title: "Heat and cold",
    practitioner:
      "For back pain continuous low warmth has the better, though modest, evidence; for cold there is too little to judge. A fresh injury with swelling is the exception: no heat for 72 hours. Ice always over a cloth and never beyond 20 minutes; neither is used asleep or on numb skin.",
    client: {
      title: "Warm or cold",
      lines: [
        "Warmth helps many sore backs.",
        "Use cold if you like it better.",
        "Put a cloth between ice and skin.",
        "Take ice off after 20 minutes.",
        "Do not fall asleep with either.",
      ],
    },
    evidence: "partly supported",
    conflict: "cf-ice-heat",
    articleLines: [
      { article: "001_af397698c6f6c937.txt", line: 59 },
      { article: "001_af397698c6f6c937.txt", line: 60 },
      { article: "001_af397698c6f6c937.txt", line: 63 },
      { article: "001_af397698c6f6c937.txt", line: 64 },
      { article: "001_af397698c6f6c937.txt", line: 80 },
      { article: "001_af397698c6f6c937.txt", line: 83 },
      { article: "004_c888564792bce450.txt", line: 56 },
      { article: "002_f5ba936aec9c3c70.txt", line: 5 },
      { article: "002_f5ba936aec9c3c70.txt", line: 6 },
    ],
    sources: ["french-2006", "qaseem-2017"],
  },
  {
    id: "ed-home-options",
    title: "What can be done at home",
    practitioner:
      "Warmth, cold, easy activity, relaxation and gentle self-massage are the usual choices. Go by what is safe for this client and what the client likes; medicines are a question for doctor or pharmacist.",
    client: {
      title: "What you can do at home",
      lines: ["Stay active, but go easy.", "Try warmth or slow breathing.", "Do only what your plan shows as safe."],
    },
    evidence: "general",
    articleLines: [
      { article: "002_f5ba936aec9c3c70.txt", line: 3 },
      { article: "002_f5ba936aec9c3c70.txt", line: 5 },
      { article: "002_f5ba936aec9c3c70.txt", line: 6 },
      { article: "002_f5ba936aec9c3c70.txt", line: 7 },
      { article: "002_f5ba936aec9c3c70.txt", line: 8 },
      { article: "002_f5ba936aec9c3c70.txt", line: 9 },
      { article: "002_f5ba936aec9c3c70.txt", line: 10 },
    ],
    sources: ["nice-ng59", "nhs-back-pain"],
  },
] as const satisfies readonly EducationPoint[];
