import type { ItemWords } from "@/lib/domain/program/words";

/** Breathing and rest from yoga, in Spanish. */
export const breathingYoga: Readonly<Record<string, ItemWords>> = {
  "yoga-breathing-meditation": {
    name: "Respirar y quedarse en calma",
    startPosition: "Siéntese con la espalda apoyada o acuéstese. Deje que los ojos se cierren.",
    steps: [
      "Tome aire despacio por la nariz.",
      "Suelte el aire un poco más largo.",
      "Después de un rato, deje que el aire vaya solo.",
      "Nótelo en el abdomen. Si se distrae, vuelva.",
      "Abra los ojos. Mueva las manos.",
    ],
    feelIt: "Calma y lentitud.",
    notThere: "Sin mareo. Sin falta de aire.",
    easier: "Deje los ojos abiertos.",
    harder: "Quédese más tiempo.",
    figures: [
      "Persona sentada con la espalda en el respaldo, las manos en el regazo, la vista baja. Toma aire despacio por la nariz.",
      "Suelta el aire un poco más largo que al tomarlo.",
      "Luego el aire va solo. Una mano lo siente en el abdomen, la cabeza está quieta.",
    ],
  },
  "dirga-breath": {
    name: "Respiración en 3 partes",
    startPosition: "Acuéstese o recuéstese con las rodillas dobladas. Una mano en el abdomen y otra en las costillas.",
    steps: [
      "Tome aire: deje que suba el abdomen.",
      "Deje que se abran las costillas y luego el pecho.",
      "Suelte el aire despacio: pecho, costillas, abdomen.",
      "No aguante la respiración.",
      "Al final, respire como quiera.",
    ],
    feelIt: "Una ola lenta del abdomen al pecho.",
    notThere: "Sin mareo. Sin tensión en el cuello.",
    easier: "Llene solo el abdomen.",
    harder: "Suelte el aire más largo.",
    figures: [
      "Persona recostada en almohadas, rodillas dobladas, una mano en el abdomen y otra en las costillas. Sin aire.",
      "Al tomar aire, primera parte: el abdomen sube bajo la mano.",
      "Luego se abren las costillas y se llena la parte alta del pecho. El aire sale al revés: pecho, costillas, abdomen.",
    ],
  },
  "pure-relaxation-pose": {
    name: "Acostarse y soltar",
    startPosition: "Acuéstese boca arriba. Ponga una almohada debajo de las rodillas. Tápese.",
    steps: [
      "Deje que los pies y las piernas pesen.",
      "Deje que la espalda, los brazos y las manos pesen.",
      "Deje que la mandíbula y la cara se ablanden.",
      "Siga el aire al salir.",
      "Mueva los dedos. Gire de lado. Siéntese despacio.",
    ],
    feelIt: "Cuerpo pesado, calor y calma.",
    notThere: "Sin tirantez en la zona lumbar. Sin adormecimiento.",
    easier: "Acuéstese de lado con una almohada.",
    harder: "Quédese más tiempo.",
    figures: [
      "Boca arriba, una almohada debajo de las rodillas y otra fina debajo de la cabeza, los brazos separados del cuerpo, las palmas hacia arriba. Toma aire.",
      "Suelta el aire, largo y suave; los pies, las piernas, la espalda y los brazos pesan.",
    ],
  },
};
