import type { EducationPoint } from "./types";

/** Education: drink, food and medicines. */
export const foodAndMedicinePoints = [
  {
    id: "ed-hydration",
    title: "Drink to thirst",
    practitioner:
      "Thirst is a good guide for most people. In long sport with heavy sweating salt belongs in food or drink, and drinking far beyond thirst can kill. Water neither washes out toxins nor feeds oxygen to muscle.",
    client: {
      title: "Drink when you are thirsty",
      lines: [
        "Drink when you feel thirst.",
        "Long, hot sport? Take some salt too.",
        "Do not force down lots of water.",
      ],
    },
    evidence: "supported",
    conflict: "cf-hydration",
    articleLines: [
      { article: "001_af397698c6f6c937.txt", line: 22 },
      { article: "001_af397698c6f6c937.txt", line: 24 },
      { article: "001_af397698c6f6c937.txt", line: 68 },
      { article: "004_c888564792bce450.txt", line: 64 },
    ],
    sources: ["eah-2015"],
  },
  {
    id: "ed-medicines",
    title: "Medicines can mask",
    practitioner:
      "With a painkiller or a muscle relaxant the client may feel ready for more than the back can take, and relaxants also make drowsy and unsteady: no strength work on them. Starting and stopping is for the prescriber.",
    client: {
      title: "When a pill hides the pain",
      lines: ["A pill can hide pain.", "So do less than you feel you could.", "Tell us what you take."],
    },
    evidence: "supported",
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 82 }],
    sources: ["cashin-2021"],
  },
  {
    id: "ed-alcohol",
    title: "No alcohol with medicines",
    practitioner:
      "Alcohol adds to the drowsiness of relaxants and opioids and can stop the breath; with high doses of paracetamol it harms the liver. The label and the pharmacist say what applies.",
    client: {
      title: "No alcohol with pills",
      lines: [
        "Do not drink while you take pain pills.",
        "The mix can slow your breath.",
        "Ask the chemist what is safe.",
      ],
    },
    evidence: "supported",
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 81 }],
    sources: ["dowell-2022"],
  },
  {
    id: "ed-diet-greens",
    title: "Greens and whole foods",
    practitioner:
      "Greens, nuts and whole grains contain magnesium and are sound general advice. That they relieve a spasm, or must be raw or organic, is not shown.",
    client: {
      title: "Eat a mix of foods",
      lines: [
        "Eat greens, nuts and whole grains.",
        "They are good for you in general.",
        "No food is known to stop a spasm.",
      ],
    },
    evidence: "general",
    articleLines: [
      { article: "004_c888564792bce450.txt", line: 66 },
      { article: "004_c888564792bce450.txt", line: 68 },
      { article: "004_c888564792bce450.txt", line: 70 },
      { article: "003_4780e388aed0fa4a.txt", line: 99 },
    ],
    sources: ["professional-knowledge"],
  },
] as const satisfies readonly EducationPoint[];
