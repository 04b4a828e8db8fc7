import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: more shoulder blade strength, in Spanish. */
export const shoulderBladeStrengthMore: Readonly<Record<string, ItemWords>> = {
  "band-face-pull": {
    name: "Tirar hacia la cara (face pull)",
    startPosition:
      "Fije una banda elástica a una puerta cerrada, a la altura de la cara. Sujete las dos puntas. Dé un paso atrás.",
    steps: [
      "Tire de la banda hacia la cara. Suelte el aire.",
      "Separe las manos al tirar.",
      "Mantenga el cuello largo.",
      "Deje ir los brazos hacia adelante, despacio.",
    ],
    feelIt: "Detrás de los hombros y entre los omóplatos.",
    notThere: "No en el cuello. Sin pellizco en el hombro.",
    easier: "Póngase más cerca de la puerta.",
    harder: "Mantenga un poco más las manos junto a la cara.",
    figures: [
      "De pie con la espalda recta ante una puerta con una banda fija a la altura de la cara, los brazos estirados hacia la banda.",
      "La banda llega a la cara, las manos separadas junto a las cejas, los codos hacia afuera a la altura de los hombros.",
    ],
  },
  "supine-serratus-punch": {
    name: "Brazos al techo",
    startPosition: "Acuéstese boca arriba. Doble las rodillas. Estire los brazos hacia el techo.",
    steps: [
      "No doble los codos.",
      "Estire más arriba. Deje que los hombros suban.",
      "Mantenga la posición. Respire.",
      "Deje bajar los hombros despacio.",
    ],
    feelIt: "A los lados de las costillas.",
    notThere: "No en el cuello.",
    easier: "Hágalo con un brazo.",
    harder: "Sujete una pesa ligera.",
    figures: [
      "Boca arriba, rodillas dobladas, los dos brazos rectos hacia el techo. Los hombros descansan en el suelo.",
      "Los brazos rectos suben más, de modo que los hombros se separan del suelo. Los codos siguen rectos, la cabeza sigue abajo.",
    ],
  },
};
