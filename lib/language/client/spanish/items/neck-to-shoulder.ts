import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: from the neck to the shoulder, in Spanish. */
export const neckToShoulder: Readonly<Record<string, ItemWords>> = {
  "levator-scapulae-stretch": {
    name: "Mirar el bolsillo",
    startPosition: "Siéntese en una silla. Sujete el asiento con la mano derecha.",
    steps: [
      "Gire la cabeza hasta la mitad, a la izquierda.",
      "Mire hacia abajo, a su bolsillo izquierdo.",
      "Mantenga la posición. Respire.",
      "Suba despacio. Cambie de lado.",
    ],
    feelIt: "Del cuello al omóplato.",
    notThere: "Sin mareo. Sin hormigueo en el brazo.",
    easier: "Baje menos la cabeza.",
    harder: "Inclínese un poco al lado contrario de la mano.",
    figures: [
      "Persona sentada en una silla, mira al frente, una mano sujeta el borde del asiento.",
      "La cabeza está a medio girar al otro lado y mira hacia abajo.",
    ],
  },
  "scalene-stretch": {
    name: "Estiramiento del lado de la garganta",
    startPosition: "Siéntese con la espalda recta. Ponga la mano izquierda debajo de la clavícula derecha.",
    steps: [
      "Presione un poco la mano hacia abajo.",
      "Incline la cabeza a la izquierda.",
      "Suba un poco el mentón.",
      "Suelte el aire despacio. Vuelva. Cambie de lado.",
    ],
    feelIt: "En el cuello, por delante y a un lado.",
    notThere: "Sin mareo. Sin hormigueo en el brazo.",
    easier: "No suba el mentón.",
    harder: "Quédese un poco más.",
    figures: [
      "Persona sentada con la espalda recta, de frente. Una mano está plana debajo de la clavícula del otro lado.",
      "La mano sujeta las costillas hacia abajo. La cabeza se inclina hacia el lado de esa mano, el mentón un poco arriba.",
    ],
  },
  "shoulder-rolls": {
    name: "Círculos de hombros",
    startPosition: "Siéntese o póngase de pie con la espalda recta. Deje colgar los brazos.",
    steps: ["Tome aire. Suba los hombros.", "Llévelos hacia atrás.", "Suelte el aire. Déjelos bajar despacio."],
    feelIt: "Los hombros sueltos y calientes.",
    notThere: "Sin chasquido fuerte. No en el cuello.",
    easier: "Haga círculos pequeños.",
    harder: "Haga círculos grandes y lentos.",
    figures: [
      "El tronco recto, visto en diagonal desde delante, hombros relajados, brazos colgando.",
      "Los dos hombros suben hacia las orejas.",
      "Los hombros han ido hacia atrás, el pecho está abierto; desde aquí bajan despacio.",
    ],
  },
  "cross-body-shoulder-stretch": {
    name: "Brazo cruzado",
    startPosition: "De pie o en una silla, espalda recta.",
    steps: [
      "Cruce el brazo derecho por delante del pecho.",
      "Sujételo por encima del codo con la mano izquierda.",
      "Acérquelo con suavidad. Deje el hombro abajo. Respire.",
      "Suelte. Cambie de brazo.",
    ],
    feelIt: "Detrás del hombro.",
    notThere: "Sin pellizco delante del hombro.",
    easier: "Ponga el brazo más bajo.",
    harder: "Acérquelo un poco más.",
    figures: [
      "El tronco recto, visto en diagonal desde delante, hombros bajos, brazos relajados.",
      "El brazo cruza el pecho por debajo de la altura del hombro. La otra mano lo sujeta por encima del codo y lo acerca con suavidad.",
    ],
  },
};
