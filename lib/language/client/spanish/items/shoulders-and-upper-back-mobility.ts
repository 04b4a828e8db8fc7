import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: shoulder and upper back mobility, in Spanish. */
export const shouldersAndUpperBackMobility: Readonly<Record<string, ItemWords>> = {
  "side-lying-thoracic-rotation": {
    name: "Libro abierto",
    startPosition:
      "Acuéstese de lado. Ponga una almohada debajo de la cabeza. Doble las rodillas. Estire los brazos al frente.",
    steps: [
      "Levante el brazo de arriba. Mire la mano.",
      "Suelte el aire. Abra el brazo hacia el otro lado.",
      "Mantenga las rodillas juntas.",
      "Vuelva despacio.",
      "Cambie de lado.",
    ],
    feelIt: "En el pecho y la parte alta de la espalda.",
    notThere: "No en la zona lumbar.",
    easier: "Abra solo la mitad.",
    harder: "Quédese más tiempo con el brazo abierto.",
    figures: [
      "De lado, visto desde arriba, rodillas dobladas, los dos brazos rectos al frente, las palmas juntas.",
      "El brazo de arriba se abre hacia arriba y al otro lado, el pecho y la cabeza giran con él, las rodillas siguen juntas.",
    ],
  },
  "wall-slide": {
    name: "Deslizar los brazos en la pared",
    startPosition: "Póngase de cara a una pared. Apoye los antebrazos a la altura de los hombros.",
    steps: ["Deslice los brazos hacia arriba.", "Costillas abajo y cuello largo.", "Deslícelos hacia abajo despacio."],
    feelIt: "Alrededor de los omóplatos.",
    notThere: "Sin pellizco en el hombro.",
    easier: "Deslice solo la mitad.",
    harder: "Arriba, separe los brazos de la pared.",
    figures: [
      "De pie, cerca y de cara a una pared, codos doblados, antebrazos planos en la pared.",
      "Los antebrazos han subido por la pared hasta que los brazos están casi rectos. Las costillas siguen abajo.",
    ],
  },
  "seated-thoracic-rotation": {
    name: "Giros en la silla",
    startPosition:
      "Siéntese en una silla con la espalda recta. Cruce los brazos. Ponga una almohada entre las rodillas.",
    steps: [
      "Suelte el aire. Gire el pecho a la derecha.",
      "No mueva la cadera.",
      "Tome aire. Vuelva.",
      "Gire a la izquierda de la misma manera.",
    ],
    feelIt: "En la parte alta de la espalda.",
    notThere: "No en la zona lumbar.",
    easier: "Gire solo la mitad.",
    harder: "Quédese más tiempo al final del giro.",
    figures: [
      "Persona sentada con el tronco recto, brazos cruzados con las manos en los hombros, la vista al frente.",
      "El pecho, los hombros y la cabeza giran juntos a un lado. Las rodillas siguen mirando al frente.",
    ],
  },
  "scapular-squeeze": {
    name: "Juntar los omóplatos",
    startPosition: "Siéntese con la espalda recta. Deje colgar los brazos.",
    steps: ["Lleve los omóplatos hacia atrás y abajo.", "Mantenga la posición. Respire.", "Afloje despacio."],
    feelIt: "Entre los omóplatos.",
    notThere: "No en el cuello.",
    easier: "Apriete menos.",
    harder: "Quédese así más tiempo.",
    figures: [
      "Persona sentada, vista por detrás, brazos colgando, hombros relajados.",
      "Los omóplatos están juntos y hacia abajo, el pecho abierto, el cuello largo.",
    ],
  },
};
