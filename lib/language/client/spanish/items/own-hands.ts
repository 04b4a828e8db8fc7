import type { ItemWords } from "@/lib/domain/program/words";

/** Self-massage with the hands and a ball, in Spanish. */
export const ownHands: Readonly<Record<string, ItemWords>> = {
  "four-finger-press": {
    name: "Presión con cuatro dedos",
    startPosition: "De pie o en una silla. Ponga 4 dedos planos sobre el músculo tenso. Nunca sobre la columna.",
    steps: [
      "Presione con suavidad. Debe ser agradable.",
      "Quédese ahí. Suelte el aire despacio.",
      "Afloje cuando se ablande.",
      "Deje ahí la mano. Dé unos pasos.",
    ],
    feelIt: "El músculo se ablanda un poco.",
    notThere: "Sin dolor agudo. Sin hormigueo. Sin moretón.",
    easier: "Use la mano plana.",
    harder: "Balancee un poco la cadera mientras presiona.",
    figures: [
      "De pie, visto por detrás. Cuatro dedos planos de una mano presionan el músculo tenso de la zona lumbar, al lado de la columna, nunca sobre ella.",
      "La mano descansa en el mismo sitio mientras da unos pasos.",
    ],
  },
  "massage-as-home-treatment": {
    name: "Masaje en su propia espalda",
    startPosition: "Siéntese en una silla. Caliéntese las manos.",
    steps: [
      "Ponga las dos palmas en la zona lumbar.",
      "Deslícelas hacia arriba y afuera. Nunca sobre la columna.",
      "Ponga una mano en el otro hombro. Apriete y suelte.",
      "Cambie de lado. Respire.",
    ],
    feelIt: "Calor y músculo blando.",
    notThere: "Sin dolor agudo. Sin cansar los pulgares.",
    easier: "Haga solo los hombros.",
    harder: "Deslice con un poco más de firmeza.",
    figures: [
      "Persona sentada, vista por detrás, las dos palmas en la zona lumbar, una a cada lado de la columna.",
      "Las palmas se han deslizado hacia arriba y afuera, al lado de la columna.",
      "Una mano está en el hombro contrario, aprieta y suelta, desde el cuello hasta el brazo.",
    ],
  },
  "self-ball-massage": {
    name: "Rutina con pelota",
    startPosition: "Póngase de espaldas a una pared. Ponga una pelota blanda en el músculo al lado de la columna.",
    steps: [
      "Ruede alrededor de la zona tensa.",
      "Pare en un punto tenso. Apóyese con suavidad.",
      "Suelte el aire hasta que se ablande.",
      "Busque el punto siguiente.",
      "Sepárese de la pared. Gire con suavidad de lado a lado.",
    ],
    feelIt: "Una molestia sorda y agradable que se apaga.",
    notThere: "No sobre la columna. Sin dolor agudo. Sin moretón.",
    easier: "Apóyese menos.",
    harder: "Use una pelota más firme.",
    figures: [
      "De espaldas a la pared, rueda una pelota blanda alrededor de la zona tensa, al lado de la columna.",
      "Para en un punto tenso, se apoya con suavidad y suelta el aire.",
      "Un paso lejos de la pared: el tronco gira con suavidad de lado a lado.",
    ],
  },
};
