import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: back strength at the cable machine, in Spanish. */
export const backStrengthCable: Readonly<Record<string, ItemWords>> = {
  "scapular-retraction-low-cable": {
    name: "Juntar los omóplatos en la polea",
    startPosition:
      "Siéntese con la espalda recta ante la polea baja. Doble un poco las rodillas. Sujete el agarre con los brazos rectos.",
    steps: [
      "Deje que los hombros vayan hacia adelante.",
      "Junte los omóplatos. No doble los brazos.",
      "Afloje despacio.",
      "No mueva el tronco.",
    ],
    feelIt: "Entre los omóplatos.",
    notThere: "No en la parte de arriba de los hombros.",
    easier: "Use menos peso.",
    harder: "Junte los omóplatos un poco más de tiempo.",
    figures: [
      "Persona sentada con la espalda recta ante la polea baja, rodillas un poco dobladas, brazos rectos. Los hombros han ido hacia adelante.",
      "Los omóplatos están juntos y un poco hacia abajo. Los codos siguen rectos, el tronco no se ha movido.",
    ],
  },
  "seated-cable-row-wide-grip": {
    name: "Remo sentado, agarre ancho",
    startPosition:
      "Siéntese ante la polea. Apoye los pies en la plataforma. Doble las rodillas. Sujete la barra larga, manos separadas.",
    steps: [
      "Espalda recta. Baje los hombros.",
      "Suelte el aire. Lleve la barra al pecho.",
      "No mueva el tronco.",
      "Deje ir la barra hacia adelante, despacio.",
    ],
    feelIt: "Entre los hombros y detrás de ellos.",
    notThere: "No en el cuello ni en la zona lumbar.",
    easier: "Use menos peso.",
    harder: "Deje ir la barra más despacio.",
    figures: [
      "Persona sentada con la espalda recta ante la polea, pies en la plataforma, rodillas dobladas, brazos estirados. Las manos sujetan una barra larga, más separadas que los hombros.",
      "La barra llega a la parte baja del pecho, los codos hacia afuera y atrás. El tronco no se ha movido.",
    ],
  },
  "seated-cable-row-close-grip": {
    name: "Remo sentado, agarre estrecho",
    startPosition:
      "Siéntese ante la polea. Apoye los pies en la plataforma. Doble las rodillas. Sujete el agarre corto.",
    steps: [
      "Espalda recta. Brazos estirados.",
      "Suelte el aire. Lleve el agarre al abdomen.",
      "Lleve los codos pegados al cuerpo.",
      "Deje ir el agarre hacia adelante, despacio.",
    ],
    feelIt: "En la espalda, debajo de las axilas.",
    notThere: "No en la zona lumbar ni en los codos.",
    easier: "Use menos peso.",
    harder: "Deje el agarre un momento junto al abdomen.",
    figures: [
      "Persona sentada con la espalda recta ante la polea, pies en la plataforma, rodillas dobladas. Las dos manos sujetan un agarre corto, brazos estirados.",
      "El agarre llega al ombligo, los codos cerca de las costillas y por detrás de la espalda. El tronco no se ha movido.",
    ],
  },
  "lat-pulldown-drop-set": {
    name: "Jalón al pecho con cada vez menos peso",
    startPosition: "Siéntese en la máquina. Ajuste el rodillo sobre los muslos. Sujete la barra, manos separadas.",
    steps: [
      "Suelte el aire. Lleve la barra a la parte alta del pecho.",
      "Déjela subir despacio.",
      "Tras la primera serie, quite peso. Siga enseguida.",
      "Quite peso otra vez. Muévase más despacio.",
      "Pare cuando ya no pueda hacerlo bien.",
    ],
    feelIt: "En la espalda, debajo de las axilas.",
    notThere: "Sin dolor agudo en el hombro. No en el cuello.",
    easier: "Descanse después de cada serie.",
    harder: "Deje subir la barra más despacio.",
    figures: [
      "Persona sentada en la máquina, los muslos debajo del rodillo, brazos estirados, las manos en una barra algo más separadas que los hombros.",
      "La barra llega por delante a las clavículas, codos abajo, el tronco un poco inclinado hacia atrás. Suben todos los discos.",
      "El mismo jalón con menos discos y más despacio.",
    ],
  },
};
