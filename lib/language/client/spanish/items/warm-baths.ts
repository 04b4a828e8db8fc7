import type { ItemWords } from "@/lib/domain/program/words";

/** Warm baths and showers, in Spanish. */
export const warmBaths: Readonly<Record<string, ItemWords>> = {
  "magnesium-epsom-bath": {
    name: "Baño tibio",
    startPosition: "Ponga una alfombra antideslizante en la bañera. Tenga cerca un vaso de agua.",
    steps: [
      "Ponga el agua tibia, no caliente.",
      "Si le gusta, añada sales de baño como indica el paquete.",
      "Recuéstese. Respire despacio.",
      "Salga despacio. Agárrese. Enjuáguese y descanse.",
    ],
    feelIt: "Calor y cuerpo pesado.",
    notThere: "Sin mareo. Sin demasiado calor. Sin escozor en la piel.",
    easier: "Hágalo sin la sal.",
    harder: "Mueva un poco las rodillas en el agua.",
    figures: [
      "La espalda recostada en una bañera de agua tibia, un brazo en el borde, un vaso de agua en un taburete al lado.",
    ],
  },
  "water-procedures-with-exercise": {
    name: "Ducha tibia y luego moverse",
    startPosition: "Ponga una alfombra antideslizante en la ducha.",
    steps: [
      "Dúchese con agua tibia.",
      "Haga círculos con los hombros. Agárrese con una mano.",
      "Séquese. Seque también el suelo.",
      "Haga ahora sus ejercicios suaves.",
    ],
    feelIt: "Soltura y calor.",
    notThere: "Sin mareo. Sin resbalar.",
    easier: "Siéntese en un taburete en la ducha.",
    harder: "Después, añada uno de sus estiramientos.",
    figures: [
      "En la ducha tibia, sobre una alfombra antideslizante, una mano en la barra, los hombros hacen círculos despacio.",
      "Luego, en el suelo seco y con el cuerpo aún caliente: los ejercicios suaves del plan, por ejemplo balancear los brazos.",
    ],
  },
};
