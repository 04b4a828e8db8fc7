import type { ItemWords } from "@/lib/domain/program/words";

/** Massage: deep work, in Spanish. */
export const deepWork: Readonly<Record<string, ItemWords>> = {
  "two-handed-shoulder-kneading": {
    name: "Amasamiento firme de hombros",
    startPosition: "Usted está boca abajo.",
    steps: [
      "Su terapeuta le aprieta los dos hombros con firmeza.",
      "Suelte el aire con cada apretón.",
      "Avise si lo quiere más suave.",
    ],
    feelIt: "Una molestia fuerte y agradable.",
    notThere: "Diga «pare» si el dolor es agudo.",
    easier: "Pida que apriete menos.",
    harder: "Pida más tiempo.",
  },
  "deep-tissue-massage": {
    name: "Masaje profundo",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Primero, su terapeuta le calienta la espalda.",
      "Luego presiona despacio y hondo.",
      "Suelte el aire.",
      "Avise cuando la presión llegue a 7 de 10.",
    ],
    feelIt: "Fuerte, pero agradable.",
    notThere: "Diga «pare» si el dolor es agudo o si usted aguanta la respiración.",
    easier: "Pida menos presión.",
    harder: "Pida más tiempo en un punto.",
  },
  "neuromuscular-massage": {
    name: "Presión en un punto tenso",
    startPosition: "Usted está boca abajo.",
    steps: [
      "Su terapeuta presiona un punto tenso.",
      "Respire despacio.",
      "Avise cuando la molestia baje.",
      "Diga «pare» si es demasiado.",
    ],
    feelIt: "La molestia se va apagando.",
    notThere: "Diga «pare» si le hormiguea el brazo o la pierna.",
    easier: "Pida menos presión.",
    harder: "Pida otro punto.",
  },
  "myofascial-release": {
    name: "Estiramiento lento de la piel",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta pone 2 manos en la espalda.",
      "Las manos se separan muy despacio.",
      "Respire. Deje que vaya lento.",
      "Avise si arde.",
    ],
    feelIt: "Un estiramiento lento.",
    notThere: "Diga «pare» si arde.",
    easier: "Pida menos tiempo.",
    harder: "Pida otro punto.",
  },
};
