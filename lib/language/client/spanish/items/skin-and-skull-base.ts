import type { ItemWords } from "@/lib/domain/program/words";

/** Massage: skin and the base of the skull, in Spanish. */
export const skinAndSkullBase: Readonly<Record<string, ItemWords>> = {
  "skin-rolling": {
    name: "Rodar la piel",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta levanta un pliegue blando de la piel.",
      "El pliegue rueda despacio por la espalda hacia arriba.",
      "Diga dónde lo nota tenso o le escuece.",
    ],
    feelIt: "La piel caliente y elástica.",
    notThere: "Diga «pare» si arde.",
    easier: "Pida un pliegue más grueso.",
    harder: "Pida otra pasada.",
  },
  "skin-pinching": {
    name: "Levantar la piel con suavidad",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta levanta la piel con suavidad y la suelta.",
      "Las manos cambian de sitio todo el tiempo.",
      "Avise si pellizca.",
    ],
    feelIt: "Un hormigueo leve y cálido.",
    notThere: "Diga «pare» si pellizca o escuece.",
    easier: "Pida pases con la mano plana.",
    harder: "Pida otra pasada.",
  },
  "skin-stretching": {
    name: "Estiramiento de la piel",
    startPosition: "Usted está boca abajo, con la espalda al descubierto.",
    steps: [
      "Su terapeuta apoya 2 manos planas en la espalda.",
      "Las manos separan un poco la piel.",
      "Esperan y luego la sueltan.",
      "Avise si arde.",
    ],
    feelIt: "Un estiramiento leve en la piel.",
    notThere: "Diga «pare» si arde.",
    easier: "Pida un estiramiento más corto.",
    harder: "Pida otro sitio.",
  },
  "suboccipital-release": {
    name: "Apoyo en la base de la cabeza",
    startPosition: "Usted está boca arriba. Su terapeuta está detrás de su cabeza.",
    steps: [
      "La cabeza descansa en las manos de su terapeuta.",
      "Los dedos están quietos debajo de la base de la cabeza.",
      "Deje que la cabeza pese. Respire.",
    ],
    feelIt: "El cuello se suelta.",
    notThere: "Diga «pare» si siente mareo o náuseas.",
    easier: "Pida las manos planas.",
    harder: "Pida más tiempo.",
  },
};
