import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: back strength in the gym, in Spanish. */
export const backStrengthGym: Readonly<Record<string, ItemWords>> = {
  "dumbbell-row": {
    name: "Remo con un brazo",
    startPosition:
      "Apoye una mano en un banco firme. Lleve atrás el pie del otro lado. Incline el tronco desde la cadera. Sujete una pesa con la otra mano.",
    steps: [
      "Deje el brazo colgando hacia abajo.",
      "Suelte el aire. Lleve el codo atrás hacia la cadera.",
      "El pecho sigue mirando al suelo.",
      "Baje la pesa despacio.",
      "Cambie de lado después de la serie.",
    ],
    feelIt: "Junto al omóplato.",
    notThere: "No en la zona lumbar ni en el cuello.",
    easier: "Use una pesa más ligera.",
    harder: "Pare un momento arriba.",
    figures: [
      "El tronco inclinado desde la cadera, una mano en un banco, un pie atrás, una pesa cuelga del otro brazo, recto.",
      "El codo va hacia atrás junto a las costillas hasta la cadera, la pesa al lado de la cintura. El pecho sigue mirando al suelo.",
    ],
  },
  "barbell-row": {
    name: "Remo con barra",
    startPosition: "Póngase de pie, pies debajo de la cadera. Sujete la barra, manos separadas.",
    steps: [
      "Doble un poco las rodillas. Lleve la cadera atrás.",
      "Espalda plana. Deje colgar la barra.",
      "Suelte el aire. Lleve la barra al abdomen.",
      "Bájela despacio.",
      "Doble las rodillas para dejar la barra en el suelo.",
    ],
    feelIt: "Entre los omóplatos.",
    notThere: "Sin dolor en la zona lumbar.",
    easier: "Use la barra sin discos.",
    harder: "Baje la barra más despacio.",
    figures: [
      "Pies debajo de la cadera, rodillas algo dobladas, el tronco muy inclinado con la espalda plana, la barra cuelga de los brazos rectos.",
      "La barra llega a la parte alta del abdomen, codos atrás. El tronco no se ha movido.",
    ],
  },
  "fitball-hyperextension": {
    name: "Subir la espalda sobre un balón",
    startPosition:
      "Arrodíllese ante un balón grande. Ponga el abdomen encima. Pies separados, talones contra una pared.",
    steps: [
      "Cruce los brazos sobre el pecho.",
      "Suelte el aire. Suba el pecho hasta que la espalda quede recta.",
      "Mire al suelo.",
      "Baje despacio.",
    ],
    feelIt: "A lo largo de la espalda.",
    notThere: "Sin pellizco en la zona lumbar.",
    easier: "Apoye las manos en el balón.",
    harder: "Quédese arriba un momento.",
    figures: [
      "El abdomen sobre un balón grande, la espalda algo redondeada, brazos cruzados sobre el pecho, pies separados, talones contra una pared.",
      "El pecho sube hasta que cabeza, espalda y piernas forman una línea recta, no más arriba. La vista va hacia abajo.",
    ],
  },
};
