import type { ItemWords } from "@/lib/domain/program/words";

/** Exercises: hip and leg stretches, in Spanish. */
export const hipsAndLegsStretch: Readonly<Record<string, ItemWords>> = {
  "figure-four-supine-stretch": {
    name: "Estiramiento en cuatro",
    startPosition: "Acuéstese boca arriba. Doble las rodillas.",
    steps: [
      "Cruce un tobillo sobre la otra rodilla.",
      "Sujete el otro muslo por detrás con las dos manos.",
      "Acérquelo despacio.",
      "Mantenga la posición. Respire.",
      "Suelte despacio. Cambie de pierna.",
    ],
    feelIt: "En el glúteo.",
    notThere: "No en la rodilla. Nada que baje por la pierna.",
    easier: "Deje el pie en el suelo.",
    harder: "Acerque el muslo un poco más.",
    figures: [
      "Boca arriba, un pie apoyado. El otro tobillo cruza el muslo, justo por encima de la rodilla.",
      "Las dos manos sujetan por detrás el muslo de abajo y lo acercan al tronco, el tobillo sigue cruzado encima.",
    ],
  },
  "half-kneeling-hip-flexor-stretch": {
    name: "Estiramiento de cadera sobre 1 rodilla",
    startPosition: "Apoye la rodilla derecha en un cojín. Ponga el pie izquierdo delante. Sujétese a una silla.",
    steps: [
      "Meta el coxis hacia adelante.",
      "Lleve la cadera un poco hacia adelante.",
      "Mantenga la posición. Respire.",
      "Vuelva. Cambie de lado.",
    ],
    feelIt: "En la parte delantera de la cadera.",
    notThere: "No en la zona lumbar. No sobre la rótula.",
    easier: "Hágalo de pie.",
    harder: "Levante el brazo del mismo lado.",
    figures: [
      "Una rodilla sobre un cojín y el otro pie delante, una mano en una silla, el tronco recto.",
      "El coxis se mete y la cadera ha ido hacia adelante. El tronco sigue recto.",
    ],
  },
  "hamstring-stretch-towel": {
    name: "Estiramiento detrás del muslo",
    startPosition: "Acuéstese boca arriba. Pase una toalla por el pie derecho. Doble la rodilla izquierda.",
    steps: [
      "Suba la pierna derecha con la toalla.",
      "Deje la rodilla un poco doblada.",
      "Mantenga la posición. Respire.",
      "Baje despacio. Cambie de lado.",
    ],
    feelIt: "Detrás del muslo.",
    notThere: "Sin hormigueo en el pie.",
    easier: "Doble más la rodilla.",
    harder: "Estire un poco más la rodilla.",
    figures: [
      "Boca arriba, un pie apoyado. Una toalla rodea el otro pie, las dos manos sujetan las puntas.",
      "La pierna sube con la toalla, la rodilla casi recta. La cadera y el otro pie siguen abajo.",
    ],
  },
};
