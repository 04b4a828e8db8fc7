import type { ItemWords } from "@/lib/domain/program/words";

/** Yoga, seated and in a row, in Spanish. */
export const yogaSeated: Readonly<Record<string, ItemWords>> = {
  "seated-isolation-movement": {
    name: "Círculos de costillas en una silla",
    startPosition:
      "Siéntese con la espalda recta en una silla firme. Apoye bien los pies y ponga las manos en los muslos.",
    steps: [
      "Deslice las costillas a la derecha y luego a la izquierda.",
      "Deslícelas hacia adelante y luego hacia atrás.",
      "Haga círculos lentos, en los dos sentidos.",
      "Gire un poco a cada lado.",
      "Quédese en calma y respire.",
    ],
    feelIt: "El tronco blando y suelto.",
    notThere: "Sin pellizco. Nada que baje por la pierna.",
    easier: "Solo deslice de lado a lado.",
    harder: "Vaya más despacio.",
    figures: [
      "Persona sentada con la espalda recta en un asiento firme, pies apoyados, las manos en los muslos.",
      "Las costillas se han deslizado a un lado. La cabeza no se inclina, la cadera no se mueve.",
      "Las costillas se han deslizado al otro lado. Después, lo mismo hacia adelante y atrás, y luego en un círculo lento.",
    ],
  },
  "seated-spinal-twist": {
    name: "Torsión en la silla",
    startPosition: "Siéntese con la espalda recta en una silla firme. Apoye bien los pies.",
    steps: [
      "Tome aire. Crezca hacia arriba.",
      "Suelte el aire. Gire un poco el pecho a la derecha.",
      "Apoye las manos. No tire.",
      "Mantenga la posición. Respire.",
      "Vuelva despacio. Gire a la izquierda.",
    ],
    feelIt: "Un estiramiento suave en la mitad de la espalda.",
    notThere: "No en el cuello. Sin pellizco en la zona lumbar.",
    easier: "Gire menos.",
    harder: "Crezca más al girar.",
    figures: [
      "Persona sentada con la espalda recta en una silla, pies apoyados, las manos en los muslos, la vista al frente.",
      "El pecho está girado a un lado: una mano descansa en el muslo contrario y la otra en el asiento, detrás. Las rodillas siguen parejas y miran al frente.",
    ],
  },
  "yoga-general": {
    name: "Yoga suave",
    startPosition: "Ponga una colchoneta junto a una silla firme. Siéntese en la silla. Respire despacio.",
    steps: [
      "Apóyese en manos y rodillas. Redondee la espalda. Luego déjela bajar.",
      "Póngase de pie con la espalda recta. Note los dos pies.",
      "Sujétese a la silla. Inclínese un poco a cada lado.",
      "Acuéstese boca arriba. Doble las rodillas. Descanse.",
      "Gire de lado para levantarse.",
    ],
    feelIt: "Soltura, calor y calma.",
    notThere: "Sin dolor. Sin mareo. Sin aguantar la respiración.",
    easier: "Hágalo todo en la silla.",
    harder: "Quédese un poco más en cada postura.",
    figures: [
      "Por ejemplo: primero, en una silla, respira despacio.",
      "Luego, sobre manos y rodillas: la espalda se redondea hacia arriba y vuelve a bajar.",
      "Luego, de pie: una inclinación pequeña a un lado, una mano en el respaldo de la silla.",
      "Al final descansa boca arriba con las rodillas dobladas unos minutos.",
    ],
  },
  "kundalini-yoga": {
    name: "Yoga activo con respiración",
    startPosition: "Siéntese con la espalda recta en una silla firme. Apoye bien los pies.",
    steps: [
      "Respire largo y despacio.",
      "Suelte el aire y redondee la espalda. Tome aire y enderécela.",
      "Manos en los hombros. Gire un poco a cada lado.",
      "Levántese. Sujétese a la silla. Marche al ritmo de la respiración.",
      "Acuéstese boca arriba. Descanse.",
    ],
    feelIt: "Energía y calor, luego calma.",
    notThere: "Sin mareo. Sin hormigueo. Sin aguantar la respiración.",
    easier: "Muévase más despacio y quédese en la silla.",
    harder: "Marche con las rodillas más altas.",
    figures: [
      "Persona sentada en una silla firme, las manos en las rodillas. Al soltar el aire, la espalda se redondea.",
      "Al tomar aire, la espalda se endereza y el pecho sale hacia adelante.",
      "Las manos en los hombros, el pecho gira un poco a un lado y luego al otro.",
      "Luego, de pie: marcha despacio, una mano en el respaldo de la silla.",
    ],
  },
};
