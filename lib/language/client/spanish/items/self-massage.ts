import type { ItemWords } from "@/lib/domain/program/words";

/** Self-massage, in Spanish. */
export const selfMassage: Readonly<Record<string, ItemWords>> = {
  "ball-rolling-self-massage": {
    name: "Pelota en la pared",
    startPosition: "Póngase de espaldas a una pared. Ponga una pelota blanda en el músculo al lado de la columna.",
    steps: [
      "Apóyese con suavidad en la pelota.",
      "Ruede alrededor del punto que duele, no encima.",
      "Nunca sobre la columna. Respire.",
      "Sepárese despacio.",
    ],
    feelIt: "Una molestia sorda y agradable.",
    notThere: "Sin dolor agudo. Sin hormigueo.",
    easier: "Póngase más cerca de la pared.",
    harder: "Apóyese un poco más.",
    figures: [
      "De pie de espaldas a una pared. Hay una pelota blanda entre la pared y el músculo al lado de la columna.",
      "Se apoya con suavidad en la pelota y rueda alrededor del punto que duele, no sobre él ni sobre la columna.",
    ],
  },
  "ball-pressure-point-hold": {
    name: "Presión con pelota",
    startPosition: "Póngase de espaldas a una pared. Ponga una pelota blanda en un punto tenso del músculo.",
    steps: [
      "Apóyese en el punto. Nunca sobre la columna.",
      "Quédese ahí. Suelte el aire y afloje.",
      "Quite la presión despacio.",
      "Busque el punto siguiente.",
    ],
    feelIt: "El punto se ablanda.",
    notThere: "Sin dolor agudo. Sin hormigueo.",
    easier: "Apóyese menos.",
    harder: "Quédese más tiempo.",
    figures: [
      "De pie de espaldas a una pared, una pelota blanda en un punto tenso al lado de la columna, las manos en el abdomen.",
      "Se apoya hacia atrás en la pelota y se queda ahí, suelta el aire, hasta que el punto se ablanda.",
    ],
  },
  "wall-supported-self-massage": {
    name: "Masaje en la pared",
    startPosition: "Póngase de espaldas a una pared. Ponga una pelota blanda al lado de la columna.",
    steps: [
      "Apóyese en la pelota. Nunca sobre la columna.",
      "Doble y estire las rodillas despacio.",
      "Deje que la pelota ruede arriba y abajo. Respire.",
      "Haga el otro lado.",
    ],
    feelIt: "Un roce firme al lado de la columna.",
    notThere: "No sobre la columna.",
    easier: "Use una pelota más blanda.",
    harder: "Apóyese un poco más.",
    figures: [
      "De pie de espaldas a una pared, apoyo en una pelota blanda debajo del omóplato, al lado de la columna.",
      "Las rodillas están dobladas y la espalda ha bajado: la pelota ha rodado hacia arriba, al lado de la columna.",
    ],
  },
  "door-frame-pressure": {
    name: "Presión en el marco de la puerta",
    startPosition: "Póngase junto al marco de una puerta. Déjese la camiseta puesta.",
    steps: [
      "Apoye el músculo tenso en el borde. Nunca sobre la columna.",
      "Apóyese con poca fuerza.",
      "Quédese ahí. Respire.",
      "Sepárese despacio.",
    ],
    feelIt: "Una molestia sorda que se calma.",
    notThere: "Sin moretón. Sin dolor agudo.",
    easier: "Ponga una toalla en medio.",
    harder: "Quédese más tiempo.",
    figures: [
      "De pie de espaldas al borde del marco de una puerta, con la camiseta puesta. El borde está al lado de la columna, no sobre ella.",
      "Se apoya un poco hacia atrás, de modo que el borde presiona el músculo tenso. Se queda ahí y respira.",
    ],
  },
  "hand-static-press-and-circles": {
    name: "Presionar y hacer círculos",
    startPosition: "Siéntese o acuéstese de modo que llegue a la zona.",
    steps: [
      "Presione con suavidad con el pulgar o el puño.",
      "Mantenga recto el pulgar.",
      "Presione un poco más, poco a poco.",
      "Haga círculos lentos. Respire.",
      "Suelte despacio.",
    ],
    feelIt: "El punto se ablanda.",
    notThere: "Sin dolor en el pulgar.",
    easier: "Use la mano plana.",
    harder: "Presione un poco más.",
    figures: [
      "Persona sentada; el puño del lado contrario presiona recto hacia abajo en el músculo entre el cuello y el hombro, poco a poco.",
      "El puño sigue en el mismo punto y hace círculos pequeños y lentos.",
    ],
  },
};
