import type { Item } from "../types";

/** Exercises: a whole self-massage session. */
export const selfMassageSessionExercises = [
  {
    id: "self-massage-session",
    name: "Self-massage with a ball, whole session",
    synonyms: ["self-massage routine", "ball massage routine", "rolling and holding"],
    kind: "self-massage",
    regions: ["whole-back", "shoulder-girdle"],
    position: "standing",
    kit: ["soft ball", "wall"],
    aims: ["ease-pain", "relax"],
    traits: ["moderate-pressure", "focal-deep-pressure", "pressure-near-spine", "standing"],
    dose: { minutes: 6, timesPerDay: 1, pressure: "moderate" },
    purpose: "Rolling and pressure holds in turn for a tight back between sessions, led by the breath.",
    method: [
      "Choose what presses: soft ball at the wall first; floor, door frame or own hand only when that is too mild.",
      "Roll slowly round the sore area for about two minutes, in muscle, off spine, ribs and kidney area.",
      "Stop on a point that feels strong and good; soft full breaths until it lets go, then the next one.",
      "Roll again lightly; go back to an earlier point if wanted.",
      "Any pain, tingling or held breath ends it; a bruise the next day means it was too much.",
    ],
    commonMistake: "Working hard on the most painful spot.",
    client: {
      name: "Ball massage for your back",
      startPosition: "Stand with your back to a wall. Put a soft ball on the muscle beside your spine.",
      steps: [
        "Roll slowly around the sore spot. Stay off your spine.",
        "Stop on a tight spot. Breathe out and let go.",
        "Move on when it feels soft.",
        "Roll softly again.",
        "Step away slowly.",
      ],
      feelIt: "Strong but good. Soft after.",
      notThere: "No pain. No tingling. Stop if you hold your breath.",
      easier: "Lean less. Use a softer ball.",
      harder: "Lean in a bit more.",
    },
    prescribable: true,
    articleLines: [
      { article: "004_c888564792bce450.txt", line: 81 },
      { article: "004_c888564792bce450.txt", line: 85 },
      { article: "004_c888564792bce450.txt", line: 87 },
      { article: "004_c888564792bce450.txt", line: 89 },
      { article: "004_c888564792bce450.txt", line: 93 },
    ],
    methodBy: "ours",
    sources: ["article-spasm-self-massage", "professional-knowledge", "travell-simons-1999"],
  },
] as const satisfies readonly Item[];
