import type { Item } from "../types";

/** Exercises: neck mobility. */
export const neckMobilityExercises = [
  {
    id: "chin-tuck",
    name: "Chin tuck",
    synonyms: ["cervical retraction", "craniocervical flexion", "deep neck flexor drill"],
    kind: "mobility",
    regions: ["neck"],
    position: "seated",
    kit: [],
    aims: ["move-freely", "stabilise", "ease-pain"],
    traits: ["seated", "neck-flexion"],
    dose: { sets: 2, reps: 10, holdSeconds: 3 },
    doseFrom: "kisner-2017",
    purpose: "Trains the deep neck flexors and unloads a forward head.",
    method: [
      "Sit tall, eyes level.",
      "Glide the head straight back as if on a shelf and lengthen the back of the neck, 3 s.",
      "Release.",
    ],
    commonMistake: "Nodding far down or pressing hard.",
    client: {
      name: "Chin tuck",
      startPosition: "Sit tall. Look straight ahead.",
      steps: [
        "Slide your head straight back. Keep your eyes level.",
        "Make a small double chin.",
        "Hold. Breathe.",
        "Let go slowly.",
      ],
      feelIt: "At the back of your neck.",
      notThere: "No pain in your arm.",
      easier: "Do it lying on your back.",
      harder: "Hold longer.",
    },
    prescribable: true,
    articleLines: [],
    methodBy: "ours",
    sources: ["jull-2008", "kisner-2017"],
  },
] as const satisfies readonly Item[];
